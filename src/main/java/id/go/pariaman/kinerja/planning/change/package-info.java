/**
 * Changes of agreed plans in mid-year: asked for, proposed, decided or lapsed. The door is {@link
 * id.go.pariaman.kinerja.planning.change.PlanChanges}.
 */
package id.go.pariaman.kinerja.planning.change;

/**
 * The cycle: its phases, the frozen snapshot of who takes part, and who was left out and why.
 * Planning, appraisal and process use it through {@link id.go.pariaman.kinerja.cycle.Cycles}; it
 * knows the organisation and the rules.
 */
package id.go.pariaman.kinerja.cycle;

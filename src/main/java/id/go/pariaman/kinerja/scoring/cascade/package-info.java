/**
 * Whether the targets of many people hang together from superior to subordinate. PermenPANRB 6/2022
 * p. 39-43. It informs: parts need not add up where a result is not shared by load, and a person
 * decides what to do.
 */
package id.go.pariaman.kinerja.scoring.cascade;

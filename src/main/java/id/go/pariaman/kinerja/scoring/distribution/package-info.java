/**
 * How the predicates of a unit spread beside the predicate of the organisation. It warns and never
 * changes a predicate. PermenPANRB 6/2022 p. 94-97; percentages from SE MenPANRB 3/2023.
 */
package id.go.pariaman.kinerja.scoring.distribution;

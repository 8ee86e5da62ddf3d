/**
 * From evidence to a proposal: a rating for each result, one for all results, and the predicate. It
 * proposes with its reasons; a named official decides. PermenPANRB 6/2022 p. 89-104.
 */
package id.go.pariaman.kinerja.scoring.rating;

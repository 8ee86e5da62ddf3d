/**
 * Proposed and decided ratings and the predicate they lead to. Process uses it through {@link
 * id.go.pariaman.kinerja.appraisal.evaluation.Evaluations}; it knows reports, plans, rules and
 * scoring.
 */
package id.go.pariaman.kinerja.appraisal.evaluation;

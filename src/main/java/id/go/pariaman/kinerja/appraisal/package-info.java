/**
 * One person's appraisal in one cycle: progress, proposed and decided ratings, predicate, delivery,
 * outcome. Process uses it through {@link id.go.pariaman.kinerja.appraisal.Appraisals}, {@code
 * Reports} and {@code Evaluations}.
 */
package id.go.pariaman.kinerja.appraisal;

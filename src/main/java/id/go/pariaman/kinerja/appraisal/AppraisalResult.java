package id.go.pariaman.kinerja.appraisal;

import id.go.pariaman.kinerja.appraisal.evaluation.Trace;
import id.go.pariaman.kinerja.appraisal.explanation.Advice;
import id.go.pariaman.kinerja.appraisal.explanation.Explanation;
import id.go.pariaman.kinerja.planning.Plan;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.Predicate;
import java.util.List;
import java.util.Map;

/** One person's appraisal as {@code GET /api/appraisals/{cycle}/{nip}} tells it. */
record AppraisalResult(
    String cycle,
    String nip,
    String state,
    String step,
    Plan plan,
    List<PeriodResult> periods,
    Ratings annual,
    Map<Integer, Trace> trace,
    Map<Integer, Explained> explanation) {

  /**
   * A proposal in words.
   *
   * @param hash SHA-256 of the trace as it was stored
   * @param advice what would have lifted it; absent when nothing better exists
   */
  record Explained(String hash, Explanation why, Advice advice) {}

  /** Ratings and predicate of one period. */
  record PeriodResult(
      int period,
      ExpectationRating workResult,
      ExpectationRating workBehaviour,
      Predicate predicate) {}

  /** Ratings and predicate of the year; absent until the review. */
  record Ratings(
      ExpectationRating workResult, ExpectationRating workBehaviour, Predicate predicate) {}
}

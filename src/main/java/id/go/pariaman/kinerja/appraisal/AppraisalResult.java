package id.go.pariaman.kinerja.appraisal;

import id.go.pariaman.kinerja.appraisal.evaluation.Evaluation;
import id.go.pariaman.kinerja.appraisal.evaluation.Judgement;
import id.go.pariaman.kinerja.appraisal.evaluation.Trace;
import id.go.pariaman.kinerja.appraisal.explanation.Advice;
import id.go.pariaman.kinerja.appraisal.explanation.Explanation;
import id.go.pariaman.kinerja.planning.Plan;
import id.go.pariaman.kinerja.scoring.BehaviourValue;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.Predicate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One person's appraisal as {@code GET /api/appraisals/{cycle}/{nip}} tells it.
 *
 * @param outcome ACKNOWLEDGED, NOT_RETURNED or DISCONTINUED; absent while it is open
 * @param delivery the evaluation document, whether it is final, and the time for an objection;
 *     absent until it is delivered
 */
record AppraisalResult(
    String cycle,
    String nip,
    String state,
    String step,
    String outcome,
    Plan plan,
    List<PeriodResult> periods,
    Ratings annual,
    Delivery delivery,
    Map<Integer, Trace> trace,
    Map<Integer, Explained> explanation) {

  /**
   * A proposal in words.
   *
   * @param hash SHA-256 of the trace as it was stored
   * @param advice what would have lifted it; absent when nothing better exists, and where the trace
   *     has no rules or results to tell by
   */
  record Explained(String hash, Explanation why, Advice advice) {}

  /**
   * Ratings, predicate and every word of the assessor on one period.
   *
   * @param notes on single BerAKHLAK values
   * @param ratedBy user id of the assessor of that period
   */
  record PeriodResult(
      int period,
      ExpectationRating workResult,
      Optional<String> workResultReason,
      ExpectationRating workBehaviour,
      Optional<String> workBehaviourReason,
      Predicate predicate,
      List<Judgement.RatedRow> results,
      Map<BehaviourValue, String> notes,
      FeedbackTone tone,
      String feedback,
      Optional<String> recommendation,
      String ratedBy,
      OffsetDateTime ratedAt) {

    private PeriodResult withoutWords() {
      return new PeriodResult(
          period,
          workResult,
          Optional.empty(),
          workBehaviour,
          Optional.empty(),
          predicate,
          null,
          null,
          null,
          null,
          Optional.empty(),
          ratedBy,
          ratedAt);
    }

    static PeriodResult of(Evaluation evaluation) {
      Judgement judgement = evaluation.judgement();
      return new PeriodResult(
          evaluation.period(),
          judgement.workResult(),
          judgement.workResultReason(),
          judgement.workBehaviour(),
          judgement.workBehaviourReason(),
          evaluation.predicate().orElse(null),
          judgement.results(),
          judgement.notes(),
          judgement.tone(),
          judgement.feedback(),
          judgement.recommendation(),
          evaluation.ratedBy(),
          evaluation.ratedAt());
    }
  }

  /**
   * The same without a word that people wrote about each other, and without the rating of single
   * results: what monitoring and closing a cycle need (docs/decisions/0017).
   */
  AppraisalResult withoutWords() {
    return new AppraisalResult(
        cycle,
        nip,
        state,
        step,
        outcome,
        plan == null ? null : plan.withoutWords(),
        periods.stream().map(PeriodResult::withoutWords).toList(),
        annual,
        delivery == null ? null : delivery.withoutRemark(),
        trace,
        explanation);
  }

  /** Ratings and predicate of the year; absent until the review. */
  record Ratings(
      ExpectationRating workResult, ExpectationRating workBehaviour, Predicate predicate) {

    static Ratings of(Evaluation evaluation) {
      return new Ratings(
          evaluation.judgement().workResult(),
          evaluation.judgement().workBehaviour(),
          evaluation.predicate().orElse(null));
    }
  }
}

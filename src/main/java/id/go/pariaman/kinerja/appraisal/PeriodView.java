package id.go.pariaman.kinerja.appraisal;

import id.go.pariaman.kinerja.appraisal.evaluation.Evaluation;
import id.go.pariaman.kinerja.appraisal.evaluation.Judgement;
import id.go.pariaman.kinerja.appraisal.evaluation.Trace;
import id.go.pariaman.kinerja.appraisal.explanation.Advice;
import id.go.pariaman.kinerja.appraisal.explanation.Explanation;
import id.go.pariaman.kinerja.scoring.Predicate;
import java.util.List;
import java.util.Optional;

/**
 * What a period brought, as the person appraised reads it: both ratings with their reasons, each
 * result, and every word that the assessor wrote for them (Art. 17, Art. 24).
 *
 * @param how all results together got their proposal, in sentences
 * @param advice what would have lifted the rating of all results, in one sentence
 * @param steps the value that each of these changes asks for
 */
record PeriodView(
    String title,
    String predicate,
    String workResult,
    String workResultReason,
    String workBehaviour,
    String workBehaviourReason,
    List<RatedResult> results,
    List<Note> notes,
    String tone,
    String feedback,
    String recommendation,
    String ratedBy,
    String ratedOn,
    List<String> how,
    String advice,
    List<String> steps) {

  private static final String NO_REASON = "Penilai tidak menulis alasan.";

  /**
   * One result, its rating and where its numbers come from.
   *
   * @param how target, actual, formula, thresholds, outcome, in sentences
   */
  record RatedResult(String title, String rating, String reason, List<String> how) {}

  /** What the assessor wrote on one BerAKHLAK value. */
  record Note(String value, String text) {}

  static PeriodView of(
      String title,
      Evaluation evaluation,
      Trace trace,
      Optional<Advice> advice,
      String ratedBy,
      String ratedOn) {
    Judgement judgement = evaluation.judgement();
    Explanation explanation = Explanation.of(trace);
    return new PeriodView(
        title,
        evaluation.predicate().map(Predicate::label).orElse("-"),
        judgement.workResult().label(),
        judgement.workResultReason().orElse(NO_REASON),
        judgement.workBehaviour().label(),
        judgement.workBehaviourReason().orElse(NO_REASON),
        explanation.results().stream().map(result -> rated(result, judgement)).toList(),
        judgement.notes().entrySet().stream()
            .map(note -> new Note(note.getKey().label(), note.getValue()))
            .toList(),
        judgement.tone().label(),
        judgement.feedback(),
        judgement.recommendation().orElse(""),
        ratedBy,
        ratedOn,
        explanation.together(),
        Advice.sentence(judgement, advice),
        advice.map(Advice::steps).orElse(List.of()));
  }

  private static RatedResult rated(Explanation.ResultText result, Judgement judgement) {
    Judgement.RatedRow row = judgement.row(result.no());
    return new RatedResult(
        result.no() + ". " + result.title(),
        row.rating().label(),
        row.reason().orElse(NO_REASON),
        result.sentences());
  }
}

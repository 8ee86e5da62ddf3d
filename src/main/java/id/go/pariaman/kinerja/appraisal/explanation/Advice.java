package id.go.pariaman.kinerja.appraisal.explanation;

import id.go.pariaman.kinerja.appraisal.evaluation.Judgement;
import id.go.pariaman.kinerja.appraisal.evaluation.Trace;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.rating.Improvement;
import id.go.pariaman.kinerja.scoring.rating.ImprovementSearch;
import id.go.pariaman.kinerja.scoring.rating.LiftableResult;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingAdvisor;
import java.util.List;
import java.util.Optional;

/**
 * What would have lifted the rating of all results to the next one: the fewest changes, and for
 * each result the value that reaches each better rating.
 *
 * @param sentence the changes in one Indonesian sentence
 * @param values of every result, for every rating better than the one it got
 */
public record Advice(String sentence, Improvement improvement, List<NeededValue> values) {

  private static final String JUDGED_BEYOND =
      " Bila lebih dari itu, sampai di atas ekspektasi, atasan yang menimbang.";

  /** Empty when nothing better exists, or when the trace is too old or too bare to tell. */
  public static Optional<Advice> after(
      Judgement judgement, Trace trace, ResultRatingAdvisor advisor) {
    if (judgement.workResult() == ExpectationRating.ABOVE || trace.rules() == null) {
      return Optional.empty();
    }
    ExpectationRating next = ExpectationRating.values()[judgement.workResult().ordinal() - 1];
    List<LiftableResult> results =
        trace.results().stream()
            .map(
                traced ->
                    new LiftableResult(
                        traced.no(),
                        traced.kind(),
                        rating(judgement, traced.no()),
                        NeededValue.best(trace, traced)))
            .toList();
    return ImprovementSearch.towards(next, results, judgement.tone(), advisor)
        .map(
            improvement ->
                new Advice(
                    improvement.sentence()
                        + (Overshoot.of(improvement, results)
                                .isJudged(improvement.tone().orElse(judgement.tone()), advisor)
                            ? JUDGED_BEYOND
                            : ""),
                    improvement,
                    trace.results().stream()
                        .flatMap(
                            traced ->
                                NeededValue.beyond(rating(judgement, traced.no()), trace, traced)
                                    .stream())
                        .toList()));
  }

  /** What is said of a rating: the changes, that there is none better, or that nobody can tell. */
  public static String sentence(Judgement judgement, Optional<Advice> advice) {
    return advice
        .map(Advice::sentence)
        .orElse(
            judgement.workResult() == ExpectationRating.ABOVE
                ? "Hasil kerja Anda sudah pada rating tertinggi."
                : "Apa yang akan menaikkan rating ini tidak diketahui: pada usulannya tidak tersimpan aturan atau hasil kerja untuk menghitungnya. Tanyakan kepada atasan Anda.");
  }

  /** The values that the changes ask for, in sentences. */
  public List<String> steps() {
    return improvement.lifts().stream()
        .flatMap(
            lift ->
                values.stream()
                    .filter(value -> value.no() == lift.no() && value.rating() == lift.to()))
        .map(NeededValue::sentence)
        .toList();
  }

  private static ExpectationRating rating(Judgement judgement, int no) {
    return judgement.results().stream()
        .filter(row -> row.no() == no)
        .map(Judgement.RatedRow::rating)
        .findFirst()
        .orElse(null);
  }
}

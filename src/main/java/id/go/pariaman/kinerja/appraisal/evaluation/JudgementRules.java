package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.refusal.VisibleText;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.rating.RatedResult;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingAdvisor;
import id.go.pariaman.kinerja.scoring.rating.ResultSuggestion;
import id.go.pariaman.kinerja.scoring.rating.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * When a judgement needs a sentence of reason: for ABOVE, for BELOW, and for leaving the proposal.
 */
final class JudgementRules {

  private final List<PlannedResult> plan;
  private final Trace trace;
  private final ResultRatingAdvisor advisor;
  private final int shortestReason;
  private final List<Problem> problems = new ArrayList<>();
  private boolean departed;

  JudgementRules(
      List<PlannedResult> plan, Trace trace, ResultRatingAdvisor advisor, int shortestReason) {
    this.plan = plan;
    this.trace = trace;
    this.advisor = advisor;
    this.shortestReason = shortestReason;
  }

  /**
   * Tells whether any rating is another than the proposed one.
   *
   * @throws Refused naming each field that must be mended
   */
  boolean check(Judgement judgement) {
    if (judgement.feedback() == null || judgement.feedback().isBlank()) {
      problem("feedback", "Tulis umpan balik atas hasil kerja dalam satu kalimat atau lebih.");
    }
    if (judgement.tone() == null || judgement.tone() == FeedbackTone.NONE_GIVEN) {
      problem("tone", "Pilih nada umpan balik Anda.");
    }
    List<RatedResult> rated = new ArrayList<>();
    for (PlannedResult result : plan) {
      Optional<Judgement.RatedRow> row =
          judgement.results().stream().filter(each -> each.no() == result.no()).findFirst();
      row.ifPresent(each -> check(result, each));
      rated.add(new RatedResult(result.kind(), row.map(Judgement.RatedRow::rating).orElse(null)));
      if (row.isEmpty()) {
        problem(
            "results",
            "Rating hasil kerja %d belum ada. Muat ulang halaman ini.".formatted(result.no()));
      }
    }
    checkWorkResult(judgement, rated);
    if (judgement.workBehaviour() == null) {
      problem("workBehaviour", "Pilih rating perilaku kerja.");
    } else if (judgement.workBehaviour() != ExpectationRating.MEETS
        && blank(judgement.workBehaviourReason())) {
      problem(
          "workBehaviourReason",
          "Tulis alasan dengan sedikitnya %d huruf, mengapa perilaku kerja %s."
              .formatted(shortestReason, judgement.workBehaviour().label().toLowerCase()));
    }
    if (!problems.isEmpty()) {
      throw Refused.of(problems);
    }
    return departed;
  }

  private void check(PlannedResult result, Judgement.RatedRow row) {
    String at = "results[" + (result.no() - 1) + "].";
    if (row.rating() == null) {
      problem(at + "rating", "Hasil kerja %d: pilih rating.".formatted(result.no()));
      return;
    }
    Suggestion proposed =
        trace.results().stream()
            .filter(traced -> traced.no() == result.no())
            .findFirst()
            .map(Trace.TracedResult::suggestion)
            .orElse(Suggestion.NEEDS_JUDGEMENT);
    boolean departs = departs(proposed, row.rating());
    if ((departs || row.rating() != ExpectationRating.MEETS) && blank(row.reason())) {
      problem(
          at + "reason",
          "Hasil kerja %d: tulis alasan dengan sedikitnya %d huruf, %s."
              .formatted(
                  result.no(),
                  shortestReason,
                  departs
                      ? "mengapa rating berbeda dari usulan sistem ("
                          + proposed.label().toLowerCase()
                          + ")"
                      : "mengapa " + row.rating().label().toLowerCase()));
    }
  }

  private void checkWorkResult(Judgement judgement, List<RatedResult> rated) {
    if (judgement.workResult() == null) {
      problem("workResult", "Pilih rating hasil kerja.");
      return;
    }
    if (judgement.tone() == null || rated.stream().anyMatch(result -> result.rating() == null)) {
      return;
    }
    ResultSuggestion suggestion = advisor.suggest(rated, judgement.tone());
    boolean departs = departs(suggestion.suggestion(), judgement.workResult());
    if ((departs || judgement.workResult() != ExpectationRating.MEETS)
        && blank(judgement.workResultReason())) {
      problem(
          "workResultReason",
          departs
              ? "Tulis alasan rating hasil kerja dengan sedikitnya %d huruf: menurut rating yang Anda isi sendiri (%s) dan nada \"%s\", usulan sistem adalah \"%s\"."
                  .formatted(
                      shortestReason,
                      inWords(judgement),
                      judgement.tone().label(),
                      suggestion.suggestion().label())
              : "Tulis alasan dengan sedikitnya %d huruf, mengapa hasil kerja %s."
                  .formatted(shortestReason, judgement.workResult().label().toLowerCase()));
    }
  }

  /** Where nothing is proposed, every rating needs its reason, and none departs from anything. */
  private boolean departs(Suggestion proposed, ExpectationRating given) {
    departed |= proposed.rating().filter(rating -> rating != given).isPresent();
    return proposed.rating().filter(rating -> rating == given).isEmpty();
  }

  /** "1 sesuai ekspektasi, 2 di bawah ekspektasi". */
  private static String inWords(Judgement judgement) {
    return judgement.results().stream()
        .map(row -> row.no() + " " + row.rating().label().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private void problem(String field, String message) {
    problems.add(new Problem(field, message));
  }

  /** A word is no reason: the employee has to understand it. */
  private boolean blank(Optional<String> text) {
    return VisibleText.isShorterThan(shortestReason, text.orElse(null));
  }
}

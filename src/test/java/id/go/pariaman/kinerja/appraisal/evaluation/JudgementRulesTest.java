package id.go.pariaman.kinerja.appraisal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.pariaman.kinerja.planning.result.IndicatorAspect;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.ResultKind;
import id.go.pariaman.kinerja.scoring.achievement.AchievementState;
import id.go.pariaman.kinerja.scoring.rating.ProposalReason;
import id.go.pariaman.kinerja.scoring.rating.ResultGuide;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingAdvisor;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingTable;
import id.go.pariaman.kinerja.scoring.rating.Suggestion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One planned result; what was proposed for it, what the assessor decides, which reasons are
 * missing.
 */
class JudgementRulesTest {

  private static final String REASON = "Didukung bukti.";

  private static final PlannedResult RESULT =
      new PlannedResult(
          1,
          "Hasil",
          ResultKind.MAIN,
          Optional.empty(),
          Optional.empty(),
          "Ukuran",
          IndicatorAspect.QUANTITY,
          "a",
          "ton",
          "register",
          Polarity.MAXIMIZE,
          Consolidation.SUM,
          false,
          BigDecimal.TEN,
          BigDecimal.TEN,
          List.of());

  static Stream<Arguments> cases() {
    return Stream.of(
        // proposed, rated, reason, tone, all together, reason, behaviour, reason -> fields to mend
        row("as proposed", "MEETS", "MEETS", "", "MOSTLY_POSITIVE", "MEETS", "", "MEETS", ""),
        row(
            "a word is no reason",
            "ABOVE",
            "ABOVE",
            "bagus",
            "ALL_POSITIVE",
            "ABOVE",
            REASON,
            "MEETS",
            "",
            "results[0].reason"),
        row(
            "a reason nobody can see is none",
            "ABOVE",
            "ABOVE",
            "a" + "\u200b".repeat(12),
            "ALL_POSITIVE",
            "ABOVE",
            REASON,
            "MEETS",
            "",
            "results[0].reason"),
        row(
            "above without reason",
            "ABOVE",
            "ABOVE",
            "",
            "ALL_POSITIVE",
            "ABOVE",
            REASON,
            "MEETS",
            "",
            "results[0].reason"),
        row(
            "above with reason",
            "ABOVE",
            "ABOVE",
            REASON,
            "ALL_POSITIVE",
            "ABOVE",
            REASON,
            "MEETS",
            ""),
        row(
            "below without reason",
            "BELOW",
            "BELOW",
            "",
            "NONE_POSITIVE",
            "BELOW",
            REASON,
            "MEETS",
            "",
            "results[0].reason"),
        row(
            "departure to meets",
            "BELOW",
            "MEETS",
            "",
            "ALL_POSITIVE",
            "MEETS",
            "",
            "MEETS",
            "",
            "results[0].reason"),
        row(
            "no proposal",
            "NEEDS_JUDGEMENT",
            "MEETS",
            "",
            "ALL_POSITIVE",
            "MEETS",
            "",
            "MEETS",
            "",
            "results[0].reason"),
        row(
            "whole above without reason",
            "ABOVE",
            "ABOVE",
            REASON,
            "ALL_POSITIVE",
            "ABOVE",
            "",
            "MEETS",
            "",
            "workResultReason"),
        row(
            "whole departs",
            "ABOVE",
            "ABOVE",
            REASON,
            "ALL_POSITIVE",
            "MEETS",
            "",
            "MEETS",
            "",
            "workResultReason"),
        row(
            "tone contradicts",
            "MEETS",
            "MEETS",
            "",
            "NONE_POSITIVE",
            "MEETS",
            "",
            "MEETS",
            "",
            "workResultReason"),
        row(
            "behaviour above",
            "MEETS",
            "MEETS",
            "",
            "ALL_POSITIVE",
            "MEETS",
            "",
            "ABOVE",
            "",
            "workBehaviourReason"),
        row(
            "behaviour below",
            "MEETS",
            "MEETS",
            "",
            "ALL_POSITIVE",
            "MEETS",
            "",
            "BELOW",
            " ",
            "workBehaviourReason"),
        row(
            "behaviour below explained",
            "MEETS",
            "MEETS",
            "",
            "ALL_POSITIVE",
            "MEETS",
            "",
            "BELOW",
            REASON));
  }

  private static Arguments row(String name, String... cells) {
    return Arguments.of(
        name, List.of(cells).subList(0, 8), List.of(cells).subList(8, cells.length));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void cases(String name, List<String> cells, List<String> toMend) {
    Trace trace =
        new Trace(
            "r",
            "1/1",
            1,
            4,
            List.of(),
            List.of(
                new Trace.TracedResult(
                    1,
                    "Hasil",
                    ResultKind.MAIN,
                    "ton",
                    null,
                    BigDecimal.TEN,
                    BigDecimal.TEN,
                    null,
                    null,
                    AchievementState.NOT_REPORTED,
                    null,
                    List.of(),
                    Suggestion.valueOf(cells.get(0)),
                    ProposalReason.NOT_REPORTED)),
            List.of(),
            FeedbackTone.NONE_GIVEN,
            null,
            List.of());
    Judgement judgement =
        new Judgement(
            List.of(
                new Judgement.RatedRow(
                    1, ExpectationRating.valueOf(cells.get(1)), Optional.of(cells.get(2)))),
            FeedbackTone.valueOf(cells.get(3)),
            "Umpan balik",
            ExpectationRating.valueOf(cells.get(4)),
            Optional.of(cells.get(5)),
            ExpectationRating.valueOf(cells.get(6)),
            Optional.of(cells.get(7)),
            Map.of(),
            Optional.empty(),
            false);
    ResultRatingAdvisor advisor =
        new ResultRatingAdvisor(
            new ResultGuide(new BigDecimal("0.5"), new BigDecimal("0.25")),
            ResultRatingTable.written());

    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () -> new JudgementRules(List.of(RESULT), trace, advisor, 10).check(judgement));

    assertThat(
            refused == null ? List.of() : refused.problems().stream().map(Problem::field).toList())
        .isEqualTo(toMend);
    if (refused != null) {
      assertThat(refused.problems())
          .allSatisfy(
              problem -> assertThat(problem.message()).contains("dengan sedikitnya 10 huruf"));
      assertThat(refused.problems())
          .filteredOn(problem -> problem.message().contains("usulan sistem adalah"))
          .allSatisfy(
              problem ->
                  assertThat(problem.message())
                      .contains(
                          "yang Anda isi sendiri (1 %s) dan nada \"%s\""
                              .formatted(
                                  ExpectationRating.valueOf(cells.get(1)).label().toLowerCase(),
                                  FeedbackTone.valueOf(cells.get(3)).label())));
    }
  }
}

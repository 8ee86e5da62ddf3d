package id.go.pariaman.kinerja.scoring.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.Ratio;
import id.go.pariaman.kinerja.scoring.achievement.Achievement;
import id.go.pariaman.kinerja.scoring.achievement.Target;
import id.go.pariaman.kinerja.support.Oracle;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConsolidationOracleTest {

  static Stream<Oracle> cases() {
    return Oracle.of("consolidation");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void agrees(Oracle oracle) {
    switch (oracle.text("consolidation")) {
      case "WEIGHTED_SCORE" -> weightedScore(oracle);
      case "CASCADE_CHECK" -> cascade(oracle);
      case "EARLY_ROUNDING" -> gapScore(oracle);
      default -> periods(oracle);
    }
  }

  private static void periods(Oracle oracle) {
    var consolidated =
        Consolidated.of(oracle.choice("consolidation", Consolidation.class), actuals(oracle));

    assertState(oracle, consolidated.state());
    oracle.assertNumber("consolidated", rounded(consolidated.value()));
    assertThat(consolidated.warnings())
        .extracting(Enum::name)
        .isEqualTo(oracle.expectedTexts("warnings"));
    if (oracle.has("annualTarget")) {
      var achievement =
          Achievement.of(
              oracle.choice("polarity", Polarity.class),
              Target.single(oracle.number("annualTarget")),
              consolidated.actual());
      oracle.assertNumber(
          "percent", achievement.isKnown() ? achievement.percent().rounded() : null);
    }
  }

  private static List<PeriodActual> actuals(Oracle oracle) {
    if (!oracle.has("numerators")) {
      return oracle.numbers("actuals").stream().map(PeriodActual::of).toList();
    }
    var numerators = oracle.numbers("numerators");
    var denominators = oracle.numbers("denominators");
    return IntStream.range(0, numerators.size())
        .mapToObj(i -> PeriodActual.ratio(numerators.get(i), denominators.get(i)))
        .toList();
  }

  private static void weightedScore(Oracle oracle) {
    var weights = oracle.numbers("weights");
    var percents = oracle.elements("percents").map(Oracle::ratio).toList();
    var notApplicable = oracle.numbers("notApplicable").stream().map(BigDecimal::intValue).toList();
    var parts =
        IntStream.range(0, weights.size())
            .mapToObj(
                i ->
                    new WeightedScore.Part(
                        weights.get(i), percents.get(i), !notApplicable.contains(i)))
            .toList();
    var score = WeightedScore.of(parts, oracle.number("cap"));

    assertState(oracle, score.state());
    oracle.assertNumber("score", rounded(score.score()));
    if (oracle.expected().has("weightsUsed")) {
      assertThat(score.weightsUsed())
          .map(weight -> weight.rounded(2).toPlainString())
          .isEqualTo(oracle.expectedTexts("weightsUsed"));
    }
  }

  private static void cascade(Oracle oracle) {
    var check =
        CascadeCheck.directLoad(oracle.number("parentTarget"), oracle.numbers("childTargets"));

    assertState(oracle, check.state());
    oracle.assertNumber("sum", check.sum());
    assertThat(check.matches()).isEqualTo(oracle.expected().get("matches").asBoolean());
  }

  private static void gapScore(Oracle oracle) {
    var score =
        GapScore.of(
            oracle.numbers("values"),
            oracle.number("best"),
            oracle.number("range"),
            oracle.number("spread"));

    oracle.assertNumber("score", score.rounded(2));
  }

  private static void assertState(Oracle oracle, ConsolidationState state) {
    assertThat(state).hasToString(oracle.expected().get("state").asText());
  }

  private static BigDecimal rounded(Ratio value) {
    return value == null ? null : value.rounded(2);
  }
}

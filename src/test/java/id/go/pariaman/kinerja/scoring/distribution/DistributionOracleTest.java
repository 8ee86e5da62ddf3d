package id.go.pariaman.kinerja.scoring.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.support.Oracle;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionOracleTest {

  private static final int LEAST_PEOPLE = 5;

  private static DistributionProfile circular() {
    return DistributionProfile.ofTheCircular(percent(70), percent(60), percent(10));
  }

  private static BigDecimal percent(long value) {
    return BigDecimal.valueOf(value);
  }

  static Stream<Oracle> distributions() {
    return Oracle.of("distribution");
  }

  static Stream<Oracle> roundings() {
    return Oracle.of("guideline-rounding");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("distributions")
  void distribution(Oracle oracle) {
    var profile =
        oracle.text("profile").equals("SE_3_2023")
            ? circular()
            : DistributionProfile.ofTheRegulation();
    var counts = new EnumMap<Predicate, Integer>(Predicate.class);
    oracle
        .inputs()
        .get("counts")
        .properties()
        .forEach(entry -> counts.put(Predicate.valueOf(entry.getKey()), entry.getValue().asInt()));

    var check =
        DistributionCheck.of(
            oracle.choice("orgPredicate", OrgPredicate.class), profile, counts, LEAST_PEOPLE);

    assertThat(check.status()).hasToString(oracle.expected().get("status").asText());
    assertThat(check.findings()).isEqualTo(oracle.expectedTexts("findings"));
  }

  @ParameterizedTest
  @CsvSource({
    "EXCELLENT, 7, 1, 1, 1, 0, ''",
    "GOOD, 3, 7, 0, 0, 0, NO_NEEDS_IMPROVEMENT_OR_POOR",
    "GOOD, 3, 6, 0, 1, 0, ''",
    "GOOD, 0, 8, 0, 2, 0, GOOD_ABOVE_70",
    "POOR, 2, 3, 0, 5, 0, POOR_BELOW_60;NEEDS_IMPROVEMENT_BELOW_10;VERY_GOOD_ABOVE_10",
    "VERY_POOR, 1, 4, 0, 0, 5, VERY_POOR_BELOW_60;POOR_OR_NEEDS_IMPROVEMENT_BELOW_10;VERY_GOOD_PRESENT",
    "VERY_POOR, 0, 3, 1, 0, 6, ''",
    "NEEDS_IMPROVEMENT, 0, 5, 5, 0, 0, NEEDS_IMPROVEMENT_BELOW_60",
  })
  void everyFindingOfTheCircular(
      OrgPredicate organisation,
      int veryGood,
      int good,
      int needsImprovement,
      int poor,
      int veryPoor,
      String findings) {
    var counts =
        Map.of(
            Predicate.VERY_GOOD, veryGood,
            Predicate.GOOD, good,
            Predicate.NEEDS_IMPROVEMENT, needsImprovement,
            Predicate.POOR, poor,
            Predicate.VERY_POOR, veryPoor);

    var check = DistributionCheck.of(organisation, circular(), counts, LEAST_PEOPLE);

    assertThat(String.join(";", check.findings())).isEqualTo(findings);
    assertThat(check.status())
        .isEqualTo(
            findings.isEmpty() ? DistributionCheck.Status.OK : DistributionCheck.Status.WARN);
  }

  @ParameterizedTest
  @CsvSource({
    "EXCELLENT, VERY_GOOD",
    "GOOD, GOOD",
    "NEEDS_IMPROVEMENT, NEEDS_IMPROVEMENT",
    "POOR, POOR",
    "VERY_POOR, VERY_POOR",
  })
  void theExpectedClassHasTheRankOfTheOrganisation(OrgPredicate organisation, Predicate expected) {
    assertThat(organisation.expectedClass()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("roundings")
  void guidelineRounding(Oracle oracle) {
    int population = oracle.number("population").intValueExact();
    var expected = oracle.expected().get("counts");
    if (oracle.text("method").equals("OPERATOR")) {
      oracle
          .elements("guidelines")
          .forEach(
              json ->
                  assertThat(byOperator(population, json))
                      .isEqualTo(expected.get(json.get("id").asText()).asInt()));
    } else {
      var percents = oracle.numbers("percents");
      assertThat(GuidelineRounding.byLargestRemainder(population, percents))
          .map(String::valueOf)
          .isEqualTo(oracle.expectedTexts("counts"));
      assertThat(GuidelineRounding.ideals(population, percents))
          .map(ideal -> ideal.stripTrailingZeros().toPlainString())
          .isEqualTo(oracle.expectedTexts("ideals"));
    }
  }

  private static int byOperator(int population, JsonNode guideline) {
    return GuidelineRounding.byOperator(
        population,
        guideline.get("percent").decimalValue(),
        GuidelineRounding.Operator.of(guideline.get("operator").asText()));
  }

  @Test
  void percentagesOfAGuidelineAreAWhole() {
    assertThatThrownBy(() -> GuidelineRounding.ideals(5, List.of(percent(60), percent(39))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> GuidelineRounding.Operator.of(">"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(GuidelineRounding.byOperator(19, percent(10), GuidelineRounding.Operator.of("<")))
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"4, REPORT_ONLY", "5, WARN"})
  void aShareOfFivePeopleMeansSomething(int people, DistributionCheck.Status status) {
    var counts = Map.of(Predicate.VERY_GOOD, people);

    assertThat(
            DistributionCheck.of(OrgPredicate.EXCELLENT, circular(), counts, LEAST_PEOPLE).status())
        .isEqualTo(status);
  }
}

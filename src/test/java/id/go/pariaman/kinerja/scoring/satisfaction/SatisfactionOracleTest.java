package id.go.pariaman.kinerja.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.pariaman.kinerja.scoring.Ratio;
import id.go.pariaman.kinerja.support.Oracle;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SatisfactionOracleTest {

  private static final ServiceGrade.Bounds BOUNDS =
      new ServiceGrade.Bounds(
          new BigDecimal("88.31"), new BigDecimal("76.61"), new BigDecimal("65.00"));

  static Stream<Oracle> indices() {
    return Oracle.of("satisfaction-index");
  }

  static Stream<Oracle> intervals() {
    return Oracle.of("wilson");
  }

  static Stream<Oracle> samples() {
    return Oracle.of("sample-size");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("indices")
  void index(Oracle oracle) {
    var score =
        switch (oracle.text("kind")) {
          case "counts" -> index(oracle, SatisfactionIndex.ofCounts(rows(oracle, "counts")));
          case "averages" -> index(oracle, SatisfactionIndex.ofMeans(oracle.numbers("averages")));
          case "responses" ->
              index(oracle, SatisfactionIndex.ofResponses(rows(oracle, "responses")));
          case "score" -> Ratio.of(oracle.number("score"));
          default -> throw new IllegalArgumentException(oracle.text("kind"));
        };

    assertThat(ServiceGrade.of(score, BOUNDS)).hasToString(oracle.expected().get("grade").asText());
    if (oracle.has("responses")) {
      assertThat(SatisfactionIndex.standardError(rows(oracle, "responses")))
          .isCloseTo(
              oracle.expected().get("standardError").decimalValue(),
              within(new BigDecimal("0.00005")));
    }
  }

  private static Ratio index(Oracle oracle, SatisfactionIndex index) {
    oracle.assertNumber("index", index.index().rounded(2));
    if (oracle.expected().has("nrr")) {
      assertThat(index.elementMeans())
          .map(mean -> mean.rounded(4).stripTrailingZeros())
          .isEqualTo(
              elements(oracle.expected().get("nrr"))
                  .map(json -> json.decimalValue().stripTrailingZeros())
                  .toList());
    }
    return index.index();
  }

  private static List<List<Integer>> rows(Oracle oracle, String input) {
    return oracle.elements(input).map(row -> elements(row).map(JsonNode::asInt).toList()).toList();
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("intervals")
  void wilson(Oracle oracle) {
    var interval =
        WilsonInterval.of(
            oracle.number("successes").longValueExact(),
            oracle.number("trials").longValueExact(),
            oracle.number("confidence"));

    oracle.assertNumber("lower", interval.lower());
    oracle.assertNumber("upper", interval.upper());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void sampleSize(Oracle oracle) {
    var size =
        SampleSize.of(
            oracle.number("population").longValueExact(),
            oracle.number("chiSquare"),
            oracle.number("proportion"),
            oracle.number("precision"));

    oracle.assertNumber("exact", size.exact().rounded(6));
    oracle.assertNumber("nearest", BigDecimal.valueOf(size.nearest()));
    oracle.assertNumber("ceiling", BigDecimal.valueOf(size.ceiling()));
  }

  @ParameterizedTest
  @CsvSource({"0.90, 1.644854", "0.95, 1.959964", "0.99, 2.575829", "0.999999, 4.891638"})
  void quantilesAreThoseOfTheTables(BigDecimal confidence, BigDecimal z) {
    assertThat(NormalQuantile.twoSided(confidence))
        .isCloseTo(z, within(new BigDecimal("0.000001")));
  }

  /** Nothing between two numbers that a {@code double} can tell apart is made up. */
  @Test
  void hardlyAnyConfidenceIsNone() {
    assertThat(NormalQuantile.twoSided(new BigDecimal("5E-18"))).isZero();
    assertThat(NormalQuantile.twoSided(new BigDecimal("7E-18"))).isPositive();
  }

  /** Several neighbours hold a share that a {@code double} cannot tell apart. */
  @Test
  void ofEqualSharesTheSmallestQuantileCounts() {
    var share = new BigDecimal(2 * NormalQuantile.fromZeroTo(4.5));

    assertThat(NormalQuantile.twoSided(share)).isBetween(new BigDecimal("4.49"), below("4.5"));
  }

  private static BigDecimal below(String number) {
    return new BigDecimal(number).subtract(new BigDecimal("1E-15"));
  }

  @Test
  void aSampleOfOnePersonIsThatPerson() {
    var size =
        SampleSize.of(1, new BigDecimal("3.841"), new BigDecimal("0.5"), new BigDecimal("0.05"));

    assertThat(size.nearest()).isEqualTo(1);
    assertThat(size.ceiling()).isEqualTo(1);
  }

  @Test
  void impossibleInputsAreRefused() {
    var means = Collections.nCopies(8, BigDecimal.ONE);
    var tooHigh = Collections.nCopies(9, new BigDecimal("4.01"));
    var tooLow = Collections.nCopies(9, new BigDecimal("0.99"));
    for (var wrong : List.of(means, tooHigh, tooLow)) {
      assertThatThrownBy(() -> SatisfactionIndex.ofMeans(wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> SatisfactionIndex.ofResponses(List.of(Collections.nCopies(10, 3))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WilsonInterval.of(2, 1, new BigDecimal("0.95")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WilsonInterval.of(0, 0, new BigDecimal("0.95")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WilsonInterval.of(1, 2, BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new ServiceGrade.Bounds(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theEndsOfTheScaleCanBeReached() {
    var all = List.of(BigDecimal.ONE, new BigDecimal("4"));
    assertThat(all)
        .map(mean -> SatisfactionIndex.ofMeans(Collections.nCopies(9, mean)).index())
        .containsExactly(Ratio.of(25), Ratio.HUNDRED);
    assertThatThrownBy(() -> WilsonInterval.of(1, 2, BigDecimal.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void gradesReadAsTheRegulationPrintsThem() {
    assertThat(ServiceGrade.values())
        .extracting(ServiceGrade::label)
        .containsExactly("Sangat Baik", "Baik", "Kurang Baik", "Tidak Baik");
  }
}

package id.go.pariaman.kinerja.scoring.rating;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.Ratio;
import id.go.pariaman.kinerja.scoring.achievement.Target;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingReachTest {

  private static final RatingThresholds THRESHOLDS = thresholds("110", "90");

  private static RatingThresholds thresholds(String above, String meets) {
    return RatingThresholds.of(
        new BigDecimal(above), new BigDecimal(meets), new BigDecimal("1000"));
  }

  private static Target target(String lower, String upper) {
    return Target.range(new BigDecimal(lower), new BigDecimal(upper));
  }

  @ParameterizedTest
  @CsvSource({
    // polarity, lower, upper, ceiling, ABOVE least, most, MEETS least, most; "-" none, "x" never
    "MAXIMIZE, 12, 12, false, 13.20, -, 10.80, -",
    "MAXIMIZE, 12, 12, true, x, x, 10.80, -",
    "MAXIMIZE, 10, 20, false, 22.00, -, 9.00, -",
    "MAXIMIZE, 7, 7, false, 7.70, -, 6.30, -",
    "MAXIMIZE, 0, 0, false, x, x, x, x",
    "MINIMIZE, 10, 10, false, -, 9.00, -, 11.00",
    "MINIMIZE, 10, 20, false, -, 9.00, -, 22.00",
    "MINIMIZE, 0, 0, false, x, x, -, 0.00",
    "MINIMIZE, 0, 5, false, x, x, -, 5.50",
    "MINIMIZE, 0.3, 0.3, false, -, 0.270000, -, 0.330000",
    "RANGE, 95, 100, false, x, x, 85.50, 110.00",
    "RANGE, 5, 5, false, x, x, 4.50, 5.50",
    "RANGE, 4, 4, false, x, x, 3.600000, 4.400000",
    "STABILIZE, 50, 50, false, x, x, 45.00, 55.00",
    "STABILIZE, -10, 10, false, x, x, -11.00, 11.00",
    "STABILIZE, 0, 10, false, x, x, x, x"
  })
  void solvesTheFormula(
      Polarity polarity,
      String lower,
      String upper,
      boolean ceiling,
      String aboveLeast,
      String aboveMost,
      String meetsLeast,
      String meetsMost) {
    var reach = new RatingReach(polarity, target(lower, upper), ceiling, THRESHOLDS);

    assertThat(shown(reach, ExpectationRating.ABOVE)).isEqualTo(aboveLeast + " " + aboveMost);
    assertThat(shown(reach, ExpectationRating.MEETS)).isEqualTo(meetsLeast + " " + meetsMost);
    assertThat(reach.best())
        .isEqualTo(
            !aboveLeast.equals("x")
                ? Optional.of(ExpectationRating.ABOVE)
                : meetsLeast.equals("x") ? Optional.empty() : Optional.of(ExpectationRating.MEETS));
  }

  private static String shown(RatingReach reach, ExpectationRating rating) {
    return reach
        .required(rating)
        .map(actual -> text(actual.leastShown()) + " " + text(actual.mostShown()))
        .orElse("x x");
  }

  private static String text(BigDecimal bound) {
    return bound == null ? "-" : bound.toPlainString();
  }

  /** Only below one do two decimals lose too much. */
  @ParameterizedTest
  @CsvSource({"1.98, 0.990000", "2, 1.00", "2.02, 1.01"})
  void showsSixDecimalsBelowOne(String target, String least) {
    var reach =
        new RatingReach(Polarity.MAXIMIZE, target(target, target), false, thresholds("100", "50"));

    assertThat(shown(reach, ExpectationRating.MEETS)).isEqualTo(least + " -");
  }

  /** Exactly a hundred is not yet more than the target. */
  @ParameterizedTest
  @CsvSource({
    "MAXIMIZE, 10, 20, 10.00, -",
    "MINIMIZE, 10, 20, -, 20.00",
    "RANGE, 95, 100, 95.00, 100.00",
    "RANGE, 7, 7, 7.000000, 7.000000",
    "STABILIZE, -10, 10, -10.00, 10.00"
  })
  void asksForTheTargetAtAHundred(
      Polarity polarity, String lower, String upper, String least, String most) {
    var reach = new RatingReach(polarity, target(lower, upper), false, thresholds("110", "100"));

    assertThat(shown(reach, ExpectationRating.MEETS)).isEqualTo(least + " " + most);
  }

  @ParameterizedTest
  @CsvSource({
    "MAXIMIZE, 8.9, false",
    "MAXIMIZE, 9, true",
    "MINIMIZE, 11, true",
    "MINIMIZE, 11.1, false",
    "RANGE, 8.9, false",
    "RANGE, 9, true",
    "RANGE, 11, true",
    "RANGE, 11.1, false"
  })
  void knowsWhichActualsReachIt(Polarity polarity, BigDecimal actual, boolean reaches) {
    var reach = new RatingReach(polarity, target("10", "10"), false, THRESHOLDS);
    var required = reach.required(ExpectationRating.MEETS).orElseThrow();

    assertThat(required.contains(Ratio.of(actual))).isEqualTo(reaches);
  }

  /** What cannot be exceeded meets at a hundred, whatever the threshold. */
  @ParameterizedTest
  @CsvSource({"true, 12.00", "false, 12.60"})
  void asksNoMoreThanACeilingTargetAllows(boolean ceiling, String least) {
    var reach =
        new RatingReach(Polarity.MAXIMIZE, target("12", "12"), ceiling, thresholds("115", "105"));

    assertThat(shown(reach, ExpectationRating.MEETS)).isEqualTo(least + " -");
  }

  /** A third of seven, and nothing beside it, is no number that anybody can report. */
  @Test
  void knowsThatAnEndlessFractionCannotBeReported() {
    var third = target("7", "7").times(Ratio.of(BigDecimal.ONE, BigDecimal.valueOf(3)));
    var reach = new RatingReach(Polarity.STABILIZE, third, false, thresholds("100", "100"));

    assertThat(reach.best()).isEmpty();
    assertThat(new RatingReach(Polarity.MAXIMIZE, third, false, THRESHOLDS).best())
        .contains(ExpectationRating.ABOVE);
  }
}

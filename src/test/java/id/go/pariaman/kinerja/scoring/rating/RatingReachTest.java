package id.go.pariaman.kinerja.scoring.rating;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.Ratio;
import id.go.pariaman.kinerja.scoring.achievement.Achievement;
import id.go.pariaman.kinerja.scoring.achievement.Actual;
import id.go.pariaman.kinerja.scoring.achievement.Target;
import java.math.BigDecimal;
import java.util.List;
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

  /** A third of seven, and nothing beside it, is no number that anybody can report. */
  @Test
  void knowsThatAnEndlessFractionCannotBeReported() {
    var third = target("7", "7").times(Ratio.of(BigDecimal.ONE, BigDecimal.valueOf(3)));
    var reach = new RatingReach(Polarity.STABILIZE, third, false, thresholds("100", "100"));

    assertThat(reach.best()).isEmpty();
    assertThat(new RatingReach(Polarity.MAXIMIZE, third, false, THRESHOLDS).best())
        .contains(ExpectationRating.ABOVE);
  }

  /** The rating is proposed exactly for the actuals that are said to be required. */
  @Test
  void isExact() {
    for (var polarity : Polarity.values()) {
      for (var bounds : List.of("0 0", "0 7", "3 3", "7 11", "1 1", "0.7 0.9", "-6 4")) {
        for (boolean ceiling : List.of(true, false)) {
          for (var thresholds :
              List.of(THRESHOLDS, thresholds("100", "99.5"), thresholds("115", "105"))) {
            var target = target(bounds.split(" ")[0], bounds.split(" ")[1]);
            check(new RatingReach(polarity, target, ceiling, thresholds));
          }
        }
      }
    }
  }

  private static void check(RatingReach reach) {
    for (var rating : List.of(ExpectationRating.ABOVE, ExpectationRating.MEETS)) {
      var required = reach.required(rating);
      for (int hundredths = 0; hundredths <= 1500; hundredths++) {
        var actual = BigDecimal.valueOf(hundredths, 2);
        assertThat(required.filter(range -> range.contains(Ratio.of(actual))).isPresent())
            .as("%s %s at %s", reach, rating, actual)
            .isEqualTo(proposes(reach, actual, rating));
      }
      required.ifPresent(
          range -> {
            if (range.leastShown() != null && range.leastShown().signum() >= 0) {
              assertThat(proposes(reach, range.leastShown(), rating)).isTrue();
            }
            if (range.mostShown() != null) {
              assertThat(proposes(reach, range.mostShown(), rating)).isTrue();
            }
          });
    }
  }

  private static boolean proposes(RatingReach reach, BigDecimal actual, ExpectationRating wanted) {
    return ProposedRating.of(
            Achievement.of(reach.polarity(), reach.target(), Actual.of(actual)),
            reach.target(),
            reach.ceilingTarget(),
            reach.thresholds())
        .suggestion()
        .rating()
        .filter(rating -> rating.compareTo(wanted) <= 0)
        .isPresent();
  }
}

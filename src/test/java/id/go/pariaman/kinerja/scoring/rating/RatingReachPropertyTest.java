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
import org.junit.jupiter.api.Test;

class RatingReachPropertyTest {

  /** The rating is proposed exactly for the actuals that are said to be required. */
  @Test
  void isExact() {
    for (var polarity : Polarity.values()) {
      for (var bounds : List.of("0 0", "0 7", "3 3", "7 11", "1 1", "0.7 0.9", "-6 4")) {
        for (boolean ceiling : List.of(true, false)) {
          for (var thresholds : List.of("110 90", "100 99.5", "115 105")) {
            var target = Target.range(decimal(bounds, 0), decimal(bounds, 1));
            var from =
                RatingThresholds.of(
                    decimal(thresholds, 0), decimal(thresholds, 1), new BigDecimal("1000"));
            check(new RatingReach(polarity, target, ceiling, from));
          }
        }
      }
    }
  }

  private static BigDecimal decimal(String numbers, int index) {
    return new BigDecimal(numbers.split(" ")[index]);
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

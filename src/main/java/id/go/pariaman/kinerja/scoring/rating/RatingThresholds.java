package id.go.pariaman.kinerja.scoring.rating;

import id.go.pariaman.kinerja.scoring.Percentage;
import java.math.BigDecimal;

/**
 * Percentages of a rule set that turn an achievement into a proposal. The law has none: they are a
 * design choice and evidence only.
 *
 * @param above from this percentage on ABOVE is proposed
 * @param meets from this percentage on MEETS is proposed
 * @param cap what an achievement counts at most in a score
 */
public record RatingThresholds(Percentage above, Percentage meets, Percentage cap) {

  /**
   * @throws IllegalArgumentException unless 0 < meets <= above <= cap
   */
  public RatingThresholds {
    if (meets.exact().signum() <= 0 || meets.compareTo(above) > 0 || above.compareTo(cap) > 0) {
      throw new IllegalArgumentException("thresholds must be 0 < meets <= above <= cap");
    }
  }

  public static RatingThresholds of(BigDecimal above, BigDecimal meets, BigDecimal cap) {
    return new RatingThresholds(Percentage.of(above), Percentage.of(meets), Percentage.of(cap));
  }
}

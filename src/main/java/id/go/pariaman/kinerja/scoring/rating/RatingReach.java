package id.go.pariaman.kinerja.scoring.rating;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.Percentage;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.achievement.RequiredActual;
import id.go.pariaman.kinerja.scoring.achievement.Target;
import java.util.Optional;

/**
 * Which actual makes one result proposed for a rating, or a better one.
 *
 * @param ceilingTarget whether the indicator cannot exceed its target
 */
public record RatingReach(
    Polarity polarity, Target target, boolean ceilingTarget, RatingThresholds thresholds) {

  /**
   * Empty where no number leads there: a ceiling target never gives ABOVE by percentage, and a
   * target that cannot be measured gives nothing. {@code rating} is ABOVE or MEETS; BELOW needs no
   * number.
   */
  public Optional<RequiredActual> required(ExpectationRating rating) {
    boolean ceiling = ceilingTarget || target.isZero();
    return switch (rating) {
      case ABOVE ->
          ceiling ? Optional.empty() : RequiredActual.of(polarity, target, thresholds.above());
      case MEETS ->
          RequiredActual.of(
              polarity,
              target,
              ceiling ? thresholds.meets().capped(Percentage.HUNDRED) : thresholds.meets());
      case BELOW -> throw new IllegalArgumentException("nothing is required for BELOW");
    };
  }

  /** The best rating that a number can lead to; empty where none can. */
  public Optional<ExpectationRating> best() {
    if (required(ExpectationRating.ABOVE).isPresent()) {
      return Optional.of(ExpectationRating.ABOVE);
    }
    return required(ExpectationRating.MEETS).map(actual -> ExpectationRating.MEETS);
  }
}

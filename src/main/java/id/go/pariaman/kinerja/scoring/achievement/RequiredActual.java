package id.go.pariaman.kinerja.scoring.achievement;

import id.go.pariaman.kinerja.scoring.Percentage;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.Ratio;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The actual that reaches a percentage: the formulas of {@link Achievement} solved for it, exactly.
 *
 * @param atLeast in the unit of the target; null where there is no lower bound
 * @param atMost in the unit of the target; null where there is no upper bound
 */
public record RequiredActual(Ratio atLeast, Ratio atMost) {

  private static final Ratio ONE = Ratio.of(1);
  private static final Ratio TWO = Ratio.of(2);
  private static final int FINE = 6;
  private static final int COARSE = 2;

  /**
   * Empty where no actual that can be written down reaches it (none of zero or more, none of six
   * decimals), or the target cannot be measured.
   *
   * @param wanted above 0
   */
  public static Optional<RequiredActual> of(Polarity polarity, Target target, Percentage wanted) {
    if (!target.problems(polarity).isEmpty()) {
      return Optional.empty();
    }
    return solved(polarity, target, wanted).filter(RequiredActual::canBeWritten);
  }

  private static Optional<RequiredActual> solved(
      Polarity polarity, Target target, Percentage wanted) {
    var share = wanted.exact().dividedBy(Ratio.HUNDRED);
    boolean exceeds = share.compareTo(ONE) > 0;
    return switch (polarity) {
      case MAXIMIZE ->
          Optional.of(
              new RequiredActual((exceeds ? target.upper() : target.lower()).times(share), null));
      case MINIMIZE -> falling(exceeds ? target.lower() : target.upper(), share, exceeds);
      case RANGE ->
          exceeds
              ? Optional.empty()
              : Optional.of(
                  new RequiredActual(
                      target.lower().times(share), target.upper().times(TWO.minus(share))));
      case STABILIZE ->
          exceeds
              ? Optional.empty()
              : Optional.of(
                  new RequiredActual(
                      target.lower().minus(deviation(target.lower(), share)),
                      target.upper().plus(deviation(target.upper(), share))));
    };
  }

  /** Below a bound of zero there is nothing. */
  private static Optional<RequiredActual> falling(Ratio bound, Ratio share, boolean exceeds) {
    var most = bound.times(TWO.minus(share));
    return most.signum() < 0 || exceeds && bound.signum() == 0
        ? Optional.empty()
        : Optional.of(new RequiredActual(null, most));
  }

  private static Ratio deviation(Ratio bound, Ratio share) {
    return bound.absolute().times(ONE.minus(share));
  }

  private boolean canBeWritten() {
    return atLeast == null || atMost == null || leastShown().compareTo(mostShown()) <= 0;
  }

  public boolean contains(Ratio actual) {
    return (atLeast == null || actual.compareTo(atLeast) >= 0)
        && (atMost == null || actual.compareTo(atMost) <= 0);
  }

  /** The lower bound for showing, rounded so that it still reaches; null where there is none. */
  public BigDecimal leastShown() {
    if (atLeast == null) {
      return null;
    }
    var shown = atLeast.rounded(decimals());
    return Ratio.of(shown).compareTo(atLeast) < 0 ? shown.add(step()) : shown;
  }

  /** The upper bound for showing, rounded so that it still reaches; null where there is none. */
  public BigDecimal mostShown() {
    if (atMost == null) {
      return null;
    }
    var shown = atMost.rounded(decimals());
    return Ratio.of(shown).compareTo(atMost) > 0 ? shown.subtract(step()) : shown;
  }

  private BigDecimal step() {
    return BigDecimal.ONE.movePointLeft(decimals());
  }

  /** Two, unless that would round a narrow band or a small number away. */
  private int decimals() {
    boolean narrow = atLeast != null && atMost != null && atMost.minus(atLeast).compareTo(ONE) < 0;
    return narrow || isSmall(atLeast) || isSmall(atMost) ? FINE : COARSE;
  }

  private static boolean isSmall(Ratio bound) {
    return bound != null && bound.signum() != 0 && bound.absolute().compareTo(ONE) < 0;
  }
}

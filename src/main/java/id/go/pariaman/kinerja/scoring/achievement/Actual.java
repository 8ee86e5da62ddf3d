package id.go.pariaman.kinerja.scoring.achievement;

import id.go.pariaman.kinerja.scoring.Ratio;
import java.math.BigDecimal;
import java.util.Objects;

/** What was realised. A value that is missing is never zero. */
public sealed interface Actual {

  /**
   * @param unit null when nobody stated one
   */
  record Reported(Ratio value, String unit) implements Actual {
    public Reported {
      Objects.requireNonNull(value);
    }
  }

  /** Nobody said anything yet; blocks finalisation. */
  record NotReported() implements Actual {}

  /**
   * Stated not to apply (leave, late start), or a ratio of nothing: dropped, weights renormalised.
   */
  record NotApplicable() implements Actual {}

  /**
   * @param value null when not reported
   */
  static Actual of(BigDecimal value) {
    return of(value, null);
  }

  /**
   * @param value null when not reported
   * @param unit null when nobody stated one
   */
  static Actual of(BigDecimal value, String unit) {
    return value == null ? new NotReported() : new Reported(Ratio.of(value), unit);
  }

  /**
   * numerator / denominator x per; a zero denominator does not apply.
   *
   * @param per 100 for a percentage, 1000 for "per 1.000 rumah"
   */
  static Actual ofParts(BigDecimal numerator, BigDecimal denominator, long per) {
    if (numerator == null || denominator == null) {
      return new NotReported();
    }
    if (denominator.signum() == 0) {
      return new NotApplicable();
    }
    return new Reported(Ratio.of(numerator, denominator).times(Ratio.of(per)), null);
  }

  static Actual notReported() {
    return new NotReported();
  }

  static Actual notApplicable() {
    return new NotApplicable();
  }
}

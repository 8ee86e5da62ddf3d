package id.go.pariaman.kinerja.scoring;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An exact quotient: nothing is rounded before {@link #rounded(int)} is asked for. Equal values are
 * equal objects, however they are written.
 *
 * <p>What fits into two {@code long} is calculated there, everything else in decimals without a
 * limit; which of the two it is shows in no result.
 */
public abstract sealed class Ratio implements Comparable<Ratio> permits SmallRatio, LargeRatio {

  public static final Ratio ZERO = of(0);
  public static final Ratio HUNDRED = of(100);

  public static Ratio of(BigDecimal value) {
    return SmallRatio.canHold(value)
        ? SmallRatio.holding(value)
        : new LargeRatio(value, BigDecimal.ONE);
  }

  public static Ratio of(long value) {
    return SmallRatio.whole(value);
  }

  /**
   * @throws ArithmeticException when the denominator is zero
   */
  public static Ratio of(BigDecimal numerator, BigDecimal denominator) {
    return of(numerator).dividedBy(of(denominator));
  }

  public abstract Ratio plus(Ratio other);

  public abstract Ratio times(Ratio other);

  /**
   * @throws ArithmeticException when the other is zero
   */
  public abstract Ratio dividedBy(Ratio other);

  public abstract Ratio negated();

  /** -1, 0 or 1. */
  public abstract int signum();

  /** The one rounding rule: HALF_UP, once, at the end. */
  public abstract BigDecimal rounded(int decimals);

  /** The same value in decimals without a limit. */
  abstract LargeRatio large();

  public Ratio minus(Ratio other) {
    return plus(other.negated());
  }

  public Ratio absolute() {
    return max(negated());
  }

  /** The larger one; this one where both are equal. */
  public Ratio max(Ratio other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The smaller one; this one where both are equal. */
  public Ratio min(Ratio other) {
    return compareTo(other) <= 0 ? this : other;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ratio ratio && compareTo(ratio) == 0;
  }

  @Override
  public int hashCode() {
    return large().quotient(MathContext.DECIMAL64).stripTrailingZeros().hashCode();
  }

  /** A plain decimal where it ends, else a fraction such as {@code 750/7}. */
  @Override
  public String toString() {
    return large().text();
  }
}

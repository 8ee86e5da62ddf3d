package id.go.pariaman.kinerja.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact quotient of two decimals: nothing is rounded before {@link #rounded(int)} is asked for.
 * Equal values are equal objects, however they are written.
 */
public final class Ratio implements Comparable<Ratio> {

  public static final Ratio ZERO = of(BigDecimal.ZERO);
  public static final Ratio HUNDRED = of(BigDecimal.valueOf(100));

  private final BigDecimal numerator;
  private final BigDecimal denominator;

  private Ratio(BigDecimal numerator, BigDecimal denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  public static Ratio of(BigDecimal value) {
    return new Ratio(Objects.requireNonNull(value), BigDecimal.ONE);
  }

  public static Ratio of(long value) {
    return of(BigDecimal.valueOf(value));
  }

  /**
   * @throws ArithmeticException when the denominator is zero
   */
  public static Ratio of(BigDecimal numerator, BigDecimal denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("denominator is zero");
    }
    return denominator.signum() > 0
        ? new Ratio(numerator, denominator)
        : new Ratio(numerator.negate(), denominator.negate());
  }

  public Ratio plus(Ratio other) {
    if (denominator.equals(other.denominator)) {
      return new Ratio(numerator.add(other.numerator), denominator);
    }
    return new Ratio(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Ratio minus(Ratio other) {
    return plus(other.negated());
  }

  public Ratio times(Ratio other) {
    return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * @throws ArithmeticException when the other is zero
   */
  public Ratio dividedBy(Ratio other) {
    return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  public Ratio negated() {
    return new Ratio(numerator.negate(), denominator);
  }

  public Ratio absolute() {
    return new Ratio(numerator.abs(), denominator);
  }

  public Ratio max(Ratio other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public Ratio min(Ratio other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** -1, 0 or 1. */
  public int signum() {
    return numerator.signum();
  }

  /** The one rounding rule: HALF_UP, once, at the end. */
  public BigDecimal rounded(int decimals) {
    return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ratio ratio && compareTo(ratio) == 0;
  }

  @Override
  public int hashCode() {
    return numerator.divide(denominator, MathContext.DECIMAL64).stripTrailingZeros().hashCode();
  }

  /** A plain decimal where it ends, else a fraction such as {@code 750/7}. */
  @Override
  public String toString() {
    try {
      return numerator.divide(denominator).stripTrailingZeros().toPlainString();
    } catch (ArithmeticException endless) {
      return numerator.toPlainString() + "/" + denominator.toPlainString();
    }
  }
}

package id.go.pariaman.kinerja.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A quotient of two decimals of any length; the denominator is above zero. */
final class LargeRatio extends Ratio {

  private final BigDecimal numerator;
  private final BigDecimal denominator;

  LargeRatio(BigDecimal numerator, BigDecimal denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  @Override
  public Ratio plus(Ratio other) {
    var that = other.large();
    if (denominator.equals(that.denominator)) {
      return new LargeRatio(numerator.add(that.numerator), denominator);
    }
    return new LargeRatio(
        numerator.multiply(that.denominator).add(that.numerator.multiply(denominator)),
        denominator.multiply(that.denominator));
  }

  @Override
  public Ratio times(Ratio other) {
    var that = other.large();
    return new LargeRatio(
        numerator.multiply(that.numerator), denominator.multiply(that.denominator));
  }

  @Override
  public Ratio dividedBy(Ratio other) {
    var that = other.large();
    if (that.signum() == 0) {
      throw new ArithmeticException("denominator is zero");
    }
    var sign = BigDecimal.valueOf(that.signum());
    return new LargeRatio(
        numerator.multiply(that.denominator).multiply(sign),
        denominator.multiply(that.numerator.abs()));
  }

  @Override
  public Ratio negated() {
    return new LargeRatio(numerator.negate(), denominator);
  }

  @Override
  public int signum() {
    return numerator.signum();
  }

  @Override
  public BigDecimal rounded(int decimals) {
    return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Ratio other) {
    var that = other.large();
    return numerator.multiply(that.denominator).compareTo(that.numerator.multiply(denominator));
  }

  @Override
  LargeRatio large() {
    return this;
  }

  BigDecimal quotient(MathContext precision) {
    return numerator.divide(denominator, precision);
  }

  String text() {
    try {
      return numerator.divide(denominator).stripTrailingZeros().toPlainString();
    } catch (ArithmeticException endless) {
      return numerator.toPlainString() + "/" + denominator.toPlainString();
    }
  }
}

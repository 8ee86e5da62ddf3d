package id.go.pariaman.kinerja.scoring;

import static java.lang.Math.addExact;
import static java.lang.Math.multiplyExact;

import java.math.BigDecimal;
import java.util.stream.LongStream;

/**
 * A quotient of two whole numbers; the denominator is above zero. What would no longer fit into a
 * {@code long} is calculated as a {@link LargeRatio}.
 */
final class SmallRatio extends Ratio {

  private static final int DIGITS = 18;
  private static final long[] TEN_TO_THE =
      LongStream.iterate(1, power -> power * 10).limit(DIGITS + 1L).toArray();

  private final long numerator;
  private final long denominator;

  private SmallRatio(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** Whether it has at most 18 digits before the point, after it, and together. */
  static boolean canHold(BigDecimal value) {
    return value.scale() <= DIGITS
        && value.precision() <= DIGITS
        && value.precision() - (long) value.scale() <= DIGITS;
  }

  static SmallRatio holding(BigDecimal value) {
    int decimals = value.scale();
    return decimals > 0
        ? new SmallRatio(value.scaleByPowerOfTen(decimals).longValue(), TEN_TO_THE[decimals])
        : whole(value.setScale(0).longValue());
  }

  static SmallRatio whole(long value) {
    return new SmallRatio(value, 1);
  }

  @Override
  public Ratio plus(Ratio other) {
    if (other instanceof SmallRatio that) {
      try {
        return denominator == that.denominator
            ? new SmallRatio(addExact(numerator, that.numerator), denominator)
            : new SmallRatio(
                addExact(
                    multiplyExact(numerator, that.denominator),
                    multiplyExact(that.numerator, denominator)),
                multiplyExact(denominator, that.denominator));
      } catch (ArithmeticException tooLong) {
        // Goes on without a limit.
      }
    }
    return large().plus(other);
  }

  @Override
  public Ratio times(Ratio other) {
    if (other instanceof SmallRatio that) {
      try {
        return new SmallRatio(
            multiplyExact(numerator, that.numerator), multiplyExact(denominator, that.denominator));
      } catch (ArithmeticException tooLong) {
        // Goes on without a limit.
      }
    }
    return large().times(other);
  }

  @Override
  public Ratio dividedBy(Ratio other) {
    if (other instanceof SmallRatio that && that.numerator != 0) {
      try {
        long sign = that.signum();
        return new SmallRatio(
            multiplyExact(numerator, multiplyExact(that.denominator, sign)),
            multiplyExact(denominator, multiplyExact(that.numerator, sign)));
      } catch (ArithmeticException tooLong) {
        // Goes on without a limit.
      }
    }
    return large().dividedBy(other);
  }

  @Override
  public Ratio negated() {
    return numerator == Long.MIN_VALUE
        ? large().negated()
        : new SmallRatio(-numerator, denominator);
  }

  @Override
  public int signum() {
    return Long.signum(numerator);
  }

  @Override
  public BigDecimal rounded(int decimals) {
    if (decimals < TEN_TO_THE.length) {
      try {
        long scaled = multiplyExact(numerator, TEN_TO_THE[decimals]);
        long whole = scaled / denominator;
        long rest = Math.abs(scaled % denominator);
        return BigDecimal.valueOf(rest < denominator - rest ? whole : whole + signum(), decimals);
      } catch (ArithmeticException tooLong) {
        // Goes on without a limit.
      }
    }
    return large().rounded(decimals);
  }

  @Override
  public int compareTo(Ratio other) {
    if (other instanceof SmallRatio that) {
      try {
        return denominator == that.denominator
            ? Long.compare(numerator, that.numerator)
            : Long.compare(
                multiplyExact(numerator, that.denominator),
                multiplyExact(that.numerator, denominator));
      } catch (ArithmeticException tooLong) {
        // Goes on without a limit.
      }
    }
    return large().compareTo(other);
  }

  @Override
  LargeRatio large() {
    return new LargeRatio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
  }
}

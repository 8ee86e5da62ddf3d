package id.go.pariaman.kinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

  private static Ratio ratio(String numerator, String denominator) {
    return Ratio.of(new BigDecimal(numerator), new BigDecimal(denominator));
  }

  @Test
  void equalValuesAreEqualHoweverTheyAreWritten() {
    assertThat(ratio("750", "7"))
        .isEqualTo(ratio("-75.0", "-0.70"))
        .hasSameHashCodeAs(ratio("-75.0", "-0.70"))
        .isNotEqualTo(ratio("751", "7"))
        .isNotEqualTo("750/7");
  }

  @Test
  void thirdsAddUpToOne() {
    var third = ratio("1", "3");

    assertThat(third.plus(third).plus(third)).isEqualTo(Ratio.of(1));
    assertThat(Ratio.of(1).minus(third)).isEqualTo(ratio("4", "6"));
    assertThat(third.plus(ratio("1", "6"))).isEqualTo(ratio("1", "2"));
    assertThat(third.times(ratio("3", "4"))).isEqualTo(ratio("1", "4"));
    assertThat(third.dividedBy(ratio("-1", "3"))).isEqualTo(Ratio.of(-1));
  }

  @ParameterizedTest
  @CsvSource({"1, 8, 0.13", "-1, 8, -0.13", "1, -8, -0.13", "1, 3, 0.33", "2, 3, 0.67"})
  void roundsHalfUpOnce(String numerator, String denominator, BigDecimal shown) {
    assertThat(ratio(numerator, denominator).rounded(2)).isEqualTo(shown);
  }

  /** Each operation on whole numbers that just fit into a long, and on those that just do not. */
  @ParameterizedTest
  @CsvSource({
    "999999999999999999, 1",
    "1000000000000000000, 1",
    "9223372036854775807, 2",
    "-9223372036854775808, 3",
    "4611686018427387904, -2",
    "3037000500, 3037000500",
    "0.999999999999999999, 7",
    "0.0000000000000000001, 1000",
    "123456789.123456789, 0.000000001",
    "1E+17, 10",
    "1E+30, 1E-30",
    "-0.000001, 922337203685477.5807"
  })
  void howLongANumberIsDoesNotMatter(BigDecimal one, BigDecimal other) {
    var a = Ratio.of(one);
    var b = Ratio.of(other);
    var quotient = ratio(one.toPlainString(), other.toPlainString());

    assertThat(a.plus(b)).isEqualTo(Ratio.of(one.add(other)));
    assertThat(a.minus(b)).isEqualTo(Ratio.of(one.subtract(other)));
    assertThat(a.times(b)).isEqualTo(Ratio.of(one.multiply(other)));
    assertThat(a.times(a).times(a)).isEqualTo(Ratio.of(one.pow(3)));
    assertThat(a.dividedBy(b)).isEqualTo(quotient);
    assertThat(quotient.times(b)).isEqualTo(a).hasSameHashCodeAs(a);
    assertThat(quotient.plus(b.dividedBy(a)).times(a).times(b))
        .isEqualTo(a.times(a).plus(b.times(b)));
    assertThat(a.compareTo(b)).isEqualTo(one.compareTo(other));
    assertThat(b.compareTo(a)).isEqualTo(other.compareTo(one));
    assertThat(quotient.compareTo(Ratio.ZERO)).isEqualTo(quotient.signum());
    assertThat(a.negated().negated()).isEqualTo(a);
    assertThat(a.absolute()).isEqualTo(Ratio.of(one.abs()));
    assertThat(a.rounded(0)).isEqualTo(one.setScale(0, RoundingMode.HALF_UP));
    assertThat(a.rounded(19)).isEqualTo(one.setScale(19, RoundingMode.HALF_UP));
    assertThat(quotient.rounded(2)).isEqualTo(one.divide(other, 2, RoundingMode.HALF_UP));
  }

  /** At most 18 digits before the point, after it, and together are calculated quickly. */
  @ParameterizedTest
  @CsvSource({
    "999999999999999999, true",
    "1000000000000000000, false",
    "1E+17, true",
    "1E+18, false",
    "1E-18, true",
    "1E-19, false",
    "0.123456789012345678, true",
    "12.34567890123456789, false"
  })
  void whatFitsIsHeldInALong(BigDecimal value, boolean small) {
    assertThat(Ratio.of(value) instanceof SmallRatio).isEqualTo(small);
  }

  @Test
  void theSmallestLongHasNoPositiveTwin() {
    var least = Ratio.of(2).times(Ratio.of(Long.MIN_VALUE / 2));

    assertThat(least).isEqualTo(Ratio.of(Long.MIN_VALUE));
    assertThat(least.negated()).isEqualTo(Ratio.of(BigDecimal.valueOf(Long.MIN_VALUE).negate()));
    assertThat(Ratio.of(1).dividedBy(least).signum()).isEqualTo(-1);
    assertThat(least.dividedBy(Ratio.of(-1)).signum()).isEqualTo(1);
    assertThat(least.minus(Ratio.of(1))).isLessThan(least);
    assertThat(least.absolute().signum()).isEqualTo(1);
    assertThat(least.rounded(0)).isEqualTo(BigDecimal.valueOf(Long.MIN_VALUE));
  }

  @Test
  void ordersByValue() {
    var third = ratio("1", "3");
    var half = ratio("1", "2");

    assertThat(third).isLessThan(half);
    assertThat(third.max(half)).isSameAs(half);
    assertThat(half.max(third)).isSameAs(half);
    assertThat(third.min(half)).isSameAs(third);
    assertThat(half.min(third)).isSameAs(third);
    assertThat(half.max(ratio("2", "4"))).isSameAs(half);
    assertThat(half.min(ratio("2", "4"))).isSameAs(half);
    assertThat(third.negated()).isEqualTo(ratio("1", "-3"));
    assertThat(third.negated().absolute()).isEqualTo(third);
    assertThat(third.negated().signum()).isEqualTo(-1);
  }

  @Test
  void nothingIsDividedByZero() {
    assertThatThrownBy(() -> ratio("1", "0")).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Ratio.HUNDRED.dividedBy(Ratio.ZERO))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void writesADecimalWhereItEndsElseAFraction() {
    assertThat(ratio("100", "8")).hasToString("12.5");
    assertThat(ratio("1000", "1")).hasToString("1000");
    assertThat(ratio("750", "7")).hasToString("750/7");
  }

  @Test
  void aPercentageShowsTwoDecimalsButComparesUnrounded() {
    var almost = Percentage.ofPart(Ratio.of(19999), Ratio.of(20000));

    assertThat(almost.label()).isEqualTo("100 %");
    assertThat(almost.isAtLeast(Percentage.HUNDRED)).isFalse();
    assertThat(Percentage.HUNDRED.isAtLeast(almost)).isTrue();
    assertThat(Percentage.HUNDRED.isAtLeast(Percentage.HUNDRED)).isTrue();
    assertThat(Percentage.of(new BigDecimal("-3")).floored()).isEqualTo(Percentage.ZERO);
    assertThat(almost.floored()).isEqualTo(almost);
    assertThat(Percentage.HUNDRED.capped(almost)).isEqualTo(almost);
    assertThat(almost.capped(Percentage.HUNDRED)).isEqualTo(almost);
  }

  @Test
  void differentValuesMostlyDifferInTheirHash() {
    assertThat(Ratio.of(1)).doesNotHaveSameHashCodeAs(Ratio.of(2));
  }
}

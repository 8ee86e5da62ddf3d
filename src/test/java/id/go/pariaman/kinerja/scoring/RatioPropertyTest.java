package id.go.pariaman.kinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Exact arithmetic keeps the laws of arithmetic, whatever the order of calculation. */
class RatioPropertyTest {

  @Provide
  Arbitrary<Ratio> ratios() {
    return Combinators.combine(Exact.between("-1000", "1000"), Exact.positive()).as(Ratio::of);
  }

  /** Up to 25 digits: some fit into a long, some only until they are calculated with. */
  @Provide
  Arbitrary<BigDecimal> decimals() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 25).flatMap(RatioPropertyTest::digits),
            Arbitraries.integers().between(-2, 20))
        .as(BigDecimal::new);
  }

  private static Arbitrary<BigInteger> digits(int count) {
    var most = BigInteger.TEN.pow(count);
    return Arbitraries.bigIntegers().between(most.negate(), most);
  }

  /** A fraction of whole numbers, the plain way. */
  private record Fraction(BigInteger over, BigInteger under) {

    static Fraction of(BigDecimal value) {
      return new Fraction(value.movePointRight(20).toBigIntegerExact(), BigInteger.TEN.pow(20));
    }

    Ratio ratio() {
      return new LargeRatio(
          new BigDecimal(under.signum() < 0 ? over.negate() : over), new BigDecimal(under.abs()));
    }
  }

  @Property
  void howLongTheNumbersAreShowsInNoResult(
      @ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
    var left = Fraction.of(a);
    var right = Fraction.of(b);
    var one = Ratio.of(a);
    var two = Ratio.of(b);

    assertThat(one.plus(two))
        .isEqualTo(
            new Fraction(
                    left.over.multiply(right.under).add(right.over.multiply(left.under)),
                    left.under.multiply(right.under))
                .ratio());
    assertThat(one.times(two))
        .isEqualTo(
            new Fraction(left.over.multiply(right.over), left.under.multiply(right.under)).ratio());
    assertThat(one.compareTo(two)).isEqualTo(a.compareTo(b));
    assertThat(one.signum()).isEqualTo(a.signum());
    assertThat(one.negated().plus(one)).isEqualTo(Ratio.ZERO);
    assertThat(one.rounded(3)).isEqualTo(a.setScale(3, RoundingMode.HALF_UP));
    if (b.signum() != 0) {
      var quotient =
          new Fraction(left.over.multiply(right.under), left.under.multiply(right.over)).ratio();
      assertThat(one.dividedBy(two)).isEqualTo(quotient).hasSameHashCodeAs(quotient);
      assertThat(one.dividedBy(two).rounded(2)).isEqualTo(quotient.rounded(2));
    }
  }

  @Property
  void sumsAndProductsDoNotDependOnTheirOrder(
      @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
    assertThat(a.plus(b).plus(c)).isEqualTo(c.plus(a).plus(b));
    assertThat(a.times(b).times(c)).isEqualTo(c.times(a).times(b));
    assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    assertThat(a.minus(b).plus(b)).isEqualTo(a);
  }

  @Property
  void equalValuesAreEqualObjects(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
    var detour = a.plus(b).minus(b);

    assertThat(detour).isEqualTo(a).hasSameHashCodeAs(a).isEqualByComparingTo(a);
    if (b.signum() != 0) {
      assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
    }
  }

  @Property
  void roundingIsNeverFurtherThanHalfAUnit(@ForAll("ratios") Ratio a) {
    var distance = a.minus(Ratio.of(a.rounded(2))).absolute();

    assertThat(distance).isLessThanOrEqualTo(Ratio.of(new BigDecimal("0.005")));
  }

  @Property
  void theOrderIsTotal(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
    assertThat(a.max(b)).isGreaterThanOrEqualTo(a.min(b));
    assertThat(a.max(b).plus(a.min(b))).isEqualTo(a.plus(b));
  }
}

package id.go.pariaman.kinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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

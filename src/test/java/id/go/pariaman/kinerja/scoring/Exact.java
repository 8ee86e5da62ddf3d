package id.go.pariaman.kinerja.scoring;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Numbers for properties, as officials write them: with up to four decimals. */
public final class Exact {

  private static final int DECIMALS = 4;

  private Exact() {}

  public static Arbitrary<BigDecimal> between(String least, String most) {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal(least), new BigDecimal(most))
        .ofScale(DECIMALS);
  }

  public static Arbitrary<BigDecimal> notNegative() {
    return between("0", "1000000");
  }

  public static Arbitrary<BigDecimal> positive() {
    return between("0.0001", "1000000");
  }
}

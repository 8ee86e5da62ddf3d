package id.go.pariaman.kinerja.scoring.satisfaction;

import java.math.BigDecimal;
import java.math.MathContext;

/** Interval of a share from few answers, 0 to 1. */
public record WilsonInterval(BigDecimal lower, BigDecimal upper) {

  private static final MathContext EXACT = MathContext.DECIMAL64;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal FOUR = BigDecimal.valueOf(4);

  /**
   * @param confidence between 0 and 1, for example 0.95
   * @throws IllegalArgumentException unless 0 <= successes <= trials and trials > 0
   */
  public static WilsonInterval of(long successes, long trials, BigDecimal confidence) {
    if (trials <= 0 || successes < 0 || successes > trials) {
      throw new IllegalArgumentException(successes + " of " + trials);
    }
    var n = BigDecimal.valueOf(trials);
    var share = BigDecimal.valueOf(successes).divide(n, EXACT);
    var z = NormalQuantile.twoSided(confidence);
    var square = z.multiply(z);
    var centre = share.add(square.divide(n.multiply(TWO), EXACT));
    var spread =
        share
            .multiply(BigDecimal.ONE.subtract(share))
            .divide(n, EXACT)
            .add(square.divide(n.multiply(n).multiply(FOUR), EXACT));
    var half = z.multiply(spread.sqrt(EXACT));
    var whole = BigDecimal.ONE.add(square.divide(n, EXACT));
    return new WilsonInterval(
        centre.subtract(half).divide(whole, EXACT).max(BigDecimal.ZERO),
        centre.add(half).divide(whole, EXACT).min(BigDecimal.ONE));
  }
}

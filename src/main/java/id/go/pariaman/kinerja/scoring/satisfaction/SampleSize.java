package id.go.pariaman.kinerja.scoring.satisfaction;

import id.go.pariaman.kinerja.scoring.Ratio;
import java.math.BigDecimal;

/**
 * How many must be asked, by Krejcie and Morgan: X2 N P (1-P) / (d2 (N-1) + X2 P (1-P)). The
 * printed table rounds to the nearest.
 *
 * @param exact unrounded number of people
 */
public record SampleSize(Ratio exact) {

  /**
   * @param population at least 1
   * @param chiSquare for example 3.841
   * @param proportion between 0 and 1, for example 0.5
   * @param precision between 0 and 1, for example 0.05
   */
  public static SampleSize of(
      long population, BigDecimal chiSquare, BigDecimal proportion, BigDecimal precision) {
    if (population < 1) {
      throw new IllegalArgumentException("population " + population);
    }
    var spread = chiSquare.multiply(proportion).multiply(BigDecimal.ONE.subtract(proportion));
    return new SampleSize(
        Ratio.of(
            spread.multiply(BigDecimal.valueOf(population)),
            precision
                .multiply(precision)
                .multiply(BigDecimal.valueOf(population - 1))
                .add(spread)));
  }

  /** As the printed table. */
  public long nearest() {
    return exact.rounded(0).longValueExact();
  }

  public long ceiling() {
    var nearest = exact.rounded(0);
    return Ratio.of(nearest).compareTo(exact) < 0
        ? nearest.longValueExact() + 1
        : nearest.longValueExact();
  }
}

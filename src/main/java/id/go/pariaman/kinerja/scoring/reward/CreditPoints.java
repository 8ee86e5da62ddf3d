package id.go.pariaman.kinerja.scoring.reward;

import id.go.pariaman.kinerja.scoring.Ratio;
import java.math.BigDecimal;
import java.util.List;

/** Angka kredit of functional posts. Peraturan BKN 3/2023. */
public final class CreditPoints {

  private static final int DECIMALS = 2;
  private static final long MONTHS = 12;

  private CreditPoints() {}

  /**
   * predicate % x annual coefficient x months / 12, rounded to two decimals.
   *
   * @param percent what the predicate is worth, for example 150
   * @param coefficient a year's points of the level
   * @param months 1 to 12
   */
  public static BigDecimal annual(BigDecimal percent, BigDecimal coefficient, int months) {
    if (months < 1 || months > MONTHS) {
      throw new IllegalArgumentException(months + " months");
    }
    var points = percent.multiply(coefficient).multiply(BigDecimal.valueOf(months));
    return Ratio.of(points, BigDecimal.valueOf(100 * MONTHS)).rounded(DECIMALS);
  }

  /** Points of several years; parts are already rounded, each by itself. */
  public static Balance accumulate(List<BigDecimal> parts, BigDecimal threshold) {
    var total = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean reached = total.compareTo(threshold) >= 0;
    return new Balance(total, reached, reached ? total.subtract(threshold) : total);
  }

  /**
   * @param carry what is left for the next step
   */
  public record Balance(BigDecimal total, boolean reached, BigDecimal carry) {}
}

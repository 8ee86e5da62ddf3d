package id.go.pariaman.kinerja.scoring.reward;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Performance allowance (TPP) in whole rupiah, HALF_UP. PP 12/2019 art. 58. */
public final class Allowance {

  private Allowance() {}

  /**
   * index x national allowance of the job class.
   *
   * @param nationalAllowance in rupiah; null when not configured
   * @return empty when no amount is configured: never a default
   */
  public static Optional<BigDecimal> basic(BigDecimal index, BigDecimal nationalAllowance) {
    return Optional.ofNullable(nationalAllowance).map(index::multiply).map(Allowance::rupiah);
  }

  /**
   * base x (wP x productivity + wD x discipline).
   *
   * @param productivityPercent 0 to 100
   * @param disciplinePercent 0 to 100
   * @throws IllegalArgumentException when the weights do not sum to 1
   */
  public static BigDecimal monthly(
      BigDecimal base,
      BigDecimal weightProductivity,
      BigDecimal weightDiscipline,
      BigDecimal productivityPercent,
      BigDecimal disciplinePercent) {
    if (weightProductivity.add(weightDiscipline).compareTo(BigDecimal.ONE) != 0) {
      throw new IllegalArgumentException("weights must sum to 1");
    }
    var percent =
        weightProductivity
            .multiply(productivityPercent)
            .add(weightDiscipline.multiply(disciplinePercent));
    return rupiah(base.multiply(percent).movePointLeft(2));
  }

  private static BigDecimal rupiah(BigDecimal amount) {
    return amount.setScale(0, RoundingMode.HALF_UP);
  }
}

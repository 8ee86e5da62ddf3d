package id.go.pariaman.kinerja.scoring.consolidation;

import java.math.BigDecimal;

/**
 * What one period contributes.
 *
 * @param value the value, or the numerator of a ratio; null when not reported
 * @param weight respondents or volume of a weighted average, or the denominator of a ratio; null
 *     where the consolidation needs none
 * @param applicable false when the indicator was stated not to apply in that period
 */
public record PeriodActual(BigDecimal value, BigDecimal weight, boolean applicable) {

  public static PeriodActual of(BigDecimal value) {
    return new PeriodActual(value, null, true);
  }

  public static PeriodActual weighted(BigDecimal value, BigDecimal weight) {
    return new PeriodActual(value, weight, true);
  }

  public static PeriodActual ratio(BigDecimal numerator, BigDecimal denominator) {
    return new PeriodActual(numerator, denominator, true);
  }

  public static PeriodActual notReported() {
    return of(null);
  }

  public static PeriodActual notApplicable() {
    return new PeriodActual(null, null, false);
  }
}

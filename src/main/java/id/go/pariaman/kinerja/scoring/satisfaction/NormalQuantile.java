package id.go.pariaman.kinerja.scoring.satisfaction;

import java.math.BigDecimal;

/**
 * Quantile of the standard normal distribution by bisection of its density's integral; the only
 * place that needs floating point.
 */
final class NormalQuantile {

  private static final double REACH = 9;
  private static final int HALVINGS = 60;
  private static final int STEPS = 400;

  private NormalQuantile() {}

  /**
   * z with that share of the distribution between -z and z.
   *
   * @throws IllegalArgumentException unless the confidence is between 0 and 1
   */
  static BigDecimal twoSided(BigDecimal confidence) {
    if (confidence.signum() <= 0 || confidence.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
    double half = confidence.doubleValue() / 2;
    double low = 0;
    double high = REACH;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (fromZeroTo(middle) < half) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return BigDecimal.valueOf(low);
  }

  /** Share of the distribution between 0 and z: Simpson's rule over the density. */
  static double fromZeroTo(double z) {
    double width = z / STEPS;
    double sum = density(0) + density(z);
    for (int i = 1; i < STEPS; i++) {
      sum += density(i * width) * (i % 2 == 0 ? 2 : 4);
    }
    return sum * width / 3;
  }

  private static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }
}

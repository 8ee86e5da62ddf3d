package id.go.pariaman.kinerja.scoring.satisfaction;

import java.math.BigDecimal;

/**
 * Quantile of Student's distribution, by Newton's steps on its density's integral. With t =
 * sqrt(degrees) tan(angle) the density is a power of the cosine, so that no gamma function is
 * needed; with {@link NormalQuantile} the only place that needs floating point.
 */
final class StudentQuantile {

  private static final int NEWTON = 20;
  private static final int STEPS = 400;

  private StudentQuantile() {}

  /**
   * t with that share of the distribution between -t and t.
   *
   * @param degrees at least 1
   * @throws IllegalArgumentException unless the confidence is between 0 and 1
   */
  static BigDecimal twoSided(long degrees, BigDecimal confidence) {
    if (degrees < 1 || confidence.signum() <= 0 || confidence.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException(degrees + " degrees, confidence " + confidence);
    }
    double wanted = confidence.doubleValue() * fromZeroTo(Math.PI / 2, degrees);
    double angle = 0;
    for (int i = 0; i < NEWTON; i++) {
      // The integral is concave: from below no step goes too far.
      angle += (wanted - fromZeroTo(angle, degrees)) / density(angle, degrees);
    }
    return BigDecimal.valueOf(Math.sqrt(degrees) * Math.tan(angle));
  }

  /** Simpson's rule. */
  private static double fromZeroTo(double angle, long degrees) {
    double width = angle / STEPS;
    double sum = density(0, degrees) + density(angle, degrees);
    for (int i = 1; i < STEPS; i++) {
      sum += density(i * width, degrees) * (i % 2 == 0 ? 2 : 4);
    }
    return sum * width / 3;
  }

  /** Rounding makes the cosine of a right angle a little less than nothing. */
  private static double density(double angle, long degrees) {
    return Math.pow(Math.max(0, Math.cos(angle)), degrees - 1);
  }
}

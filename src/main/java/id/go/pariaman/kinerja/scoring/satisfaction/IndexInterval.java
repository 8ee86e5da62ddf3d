package id.go.pariaman.kinerja.scoring.satisfaction;

import id.go.pariaman.kinerja.scoring.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Where the index of everybody served may lie, given the answers of some: 25 to 100. With a sample
 * of five who say the same, a plain Student interval is a point; here it is as if a few people had
 * answered before (normal with inverse-gamma prior): docs/decisions/0019.
 */
public record IndexInterval(BigDecimal lower, BigDecimal upper) {

  private static final MathContext EXACT = MathContext.DECIMAL64;
  private static final BigDecimal LOWEST = BigDecimal.valueOf(25);
  private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

  /**
   * What is assumed before anybody answered, and outweighed by a few answers.
   *
   * @param people how many answers it counts as, at least 1
   * @param mean their index, 25 to 100
   * @param deviation standard deviation of the indices of persons, more than 0
   */
  public record Prior(int people, BigDecimal mean, BigDecimal deviation) {

    /**
     * @throws IllegalArgumentException when out of range
     */
    public Prior {
      if (people < 1
          || mean.compareTo(LOWEST) < 0
          || mean.compareTo(HIGHEST) > 0
          || deviation.signum() <= 0) {
        throw new IllegalArgumentException(
            "prior of %d: %s, %s".formatted(people, mean, deviation));
      }
    }
  }

  /**
   * @param confidence between 0 and 1, for example 0.95
   * @throws ArithmeticException when nobody answered
   */
  public static IndexInterval of(ResponseSums sums, Prior prior, BigDecimal confidence) {
    return within(
        StudentQuantile.twoSided(sums.people() + prior.people(), confidence), sums, prior);
  }

  /** With the quantile given, which takes far longer than the rest. */
  static IndexInterval within(BigDecimal quantile, ResponseSums sums, Prior prior) {
    Ratio answered = Ratio.of(sums.people());
    Ratio assumed = Ratio.of(prior.people());
    Ratio all = answered.plus(assumed);
    Ratio index = sums.index().index();
    Ratio expected = Ratio.of(prior.mean());
    Ratio deviation = Ratio.of(prior.deviation());
    Ratio centre = index.times(answered).plus(expected.times(assumed)).dividedBy(all);
    Ratio apart = index.minus(expected);
    Ratio squares =
        sums.spread()
            .plus(deviation.times(deviation).times(assumed))
            .plus(apart.times(apart).times(answered).times(assumed).dividedBy(all));
    BigDecimal error = decimal(squares.dividedBy(all).dividedBy(all)).sqrt(EXACT);
    BigDecimal half = quantile.multiply(error, EXACT);
    BigDecimal middle = decimal(centre);
    return new IndexInterval(
        middle.subtract(half, EXACT).max(LOWEST), middle.add(half, EXACT).min(HIGHEST));
  }

  private static BigDecimal decimal(Ratio exact) {
    return exact.rounded(EXACT.getPrecision());
  }
}

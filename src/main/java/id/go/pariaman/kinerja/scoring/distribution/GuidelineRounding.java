package id.go.pariaman.kinerja.scoring.distribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** From percentages of a guideline to whole people. */
public final class GuidelineRounding {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private GuidelineRounding() {}

  /** How a guideline compares: at most and less than give people, the others take none. */
  public enum Operator {
    AT_MOST("<=", RoundingMode.CEILING),
    LESS("<", RoundingMode.CEILING),
    EXACTLY("=", RoundingMode.FLOOR),
    AT_LEAST(">=", RoundingMode.FLOOR);

    private final String sign;
    private final RoundingMode rounding;

    Operator(String sign, RoundingMode rounding) {
      this.sign = sign;
      this.rounding = rounding;
    }

    /**
     * @throws IllegalArgumentException when no operator is written like that
     */
    public static Operator of(String sign) {
      for (var operator : values()) {
        if (operator.sign.equals(sign)) {
          return operator;
        }
      }
      throw new IllegalArgumentException("no operator " + sign);
    }
  }

  /** Each guideline alone; the counts need not add up to the population. */
  public static int byOperator(int population, BigDecimal percent, Operator operator) {
    return ideal(population, percent).setScale(0, operator.rounding).intValueExact();
  }

  /**
   * All guidelines together: everyone gets the whole part, the rest of the people go to the largest
   * remainders, the first among equals.
   *
   * @param percents sum to 100
   */
  public static List<Integer> byLargestRemainder(int population, List<BigDecimal> percents) {
    var ideals = ideals(population, percents);
    var whole = ideals.stream().map(ideal -> ideal.setScale(0, RoundingMode.FLOOR)).toList();
    int left = population - whole.stream().mapToInt(BigDecimal::intValueExact).sum();
    var favoured =
        IntStream.range(0, ideals.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> ideals.get(i).subtract(whole.get(i)))
                    .reversed())
            .limit(left)
            .toList();
    return IntStream.range(0, whole.size())
        .mapToObj(i -> whole.get(i).intValueExact() + (favoured.contains(i) ? 1 : 0))
        .toList();
  }

  /** The unrounded number of people of each guideline. */
  public static List<BigDecimal> ideals(int population, List<BigDecimal> percents) {
    if (percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(HUNDRED) != 0) {
      throw new IllegalArgumentException("percentages must sum to 100");
    }
    return percents.stream().map(percent -> ideal(population, percent)).toList();
  }

  private static BigDecimal ideal(int population, BigDecimal percent) {
    return percent.multiply(BigDecimal.valueOf(population)).movePointLeft(2);
  }
}

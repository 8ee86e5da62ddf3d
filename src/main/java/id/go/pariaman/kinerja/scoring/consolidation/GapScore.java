package id.go.pariaman.kinerja.scoring.consolidation;

import id.go.pariaman.kinerja.scoring.Ratio;
import java.math.BigDecimal;
import java.util.List;

/** A score by the distance from the best: 100 - (best - mean) / range x spread, unrounded. */
public final class GapScore {

  private GapScore() {}

  /**
   * @param values at least one
   * @param range distance between best and worst, not zero
   */
  public static Ratio of(
      List<BigDecimal> values, BigDecimal best, BigDecimal range, BigDecimal spread) {
    var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    var mean = Ratio.of(sum, BigDecimal.valueOf(values.size()));
    var gap = Ratio.of(best).minus(mean).times(Ratio.of(spread)).dividedBy(Ratio.of(range));
    return Ratio.HUNDRED.minus(gap);
  }
}

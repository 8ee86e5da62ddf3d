package id.go.pariaman.kinerja.scoring.consolidation;

import id.go.pariaman.kinerja.scoring.Ratio;
import java.math.BigDecimal;
import java.util.List;

/**
 * Weighted mean of several percentages. No legal weights exist; they are equal unless a plan says
 * otherwise, and sum to 100 exactly. What does not apply is left out and the weights of the rest
 * are renormalised; what is missing makes the score INCOMPLETE.
 *
 * @param score unrounded; null unless the state is OK
 * @param weightsUsed in percent, unrounded, of the parts that apply, in their order
 */
public record WeightedScore(ConsolidationState state, Ratio score, List<Ratio> weightsUsed) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /**
   * One part of a score.
   *
   * @param weight in percent, above 0; null in every part where nobody stated weights
   * @param percent null when missing
   * @param applicable false leaves the part out
   */
  public record Part(BigDecimal weight, Ratio percent, boolean applicable) {}

  public WeightedScore {
    weightsUsed = List.copyOf(weightsUsed);
  }

  /**
   * @param cap in percent, applied to each part before weighting; null for none
   * @throws IllegalArgumentException when a weight is not above 0 or they do not sum to 100
   */
  public static WeightedScore of(List<Part> parts, BigDecimal cap) {
    var applicable = weighted(parts).stream().filter(Part::applicable).toList();
    if (applicable.isEmpty()) {
      return new WeightedScore(ConsolidationState.NOT_APPLICABLE, null, List.of());
    }
    if (applicable.stream().anyMatch(part -> part.percent() == null)) {
      return new WeightedScore(ConsolidationState.INCOMPLETE, null, List.of());
    }
    var total = Ratio.of(sumOfWeights(applicable));
    var weighted =
        applicable.stream()
            .map(part -> capped(part.percent(), cap).times(Ratio.of(part.weight())))
            .reduce(Ratio.ZERO, Ratio::plus);
    return new WeightedScore(
        ConsolidationState.OK,
        weighted.dividedBy(total),
        applicable.stream()
            .map(part -> Ratio.of(part.weight()).times(Ratio.HUNDRED).dividedBy(total))
            .toList());
  }

  /** Everybody weighs the same where nobody stated weights. */
  private static List<Part> weighted(List<Part> parts) {
    if (parts.stream().allMatch(part -> part.weight() == null)) {
      return parts.stream()
          .map(part -> new Part(BigDecimal.ONE, part.percent(), part.applicable()))
          .toList();
    }
    if (parts.stream().anyMatch(part -> part.weight() == null || part.weight().signum() <= 0)
        || sumOfWeights(parts).compareTo(WHOLE) != 0) {
      throw new IllegalArgumentException("weights must be above 0 and sum to 100");
    }
    return parts;
  }

  private static BigDecimal sumOfWeights(List<Part> parts) {
    return parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Ratio capped(Ratio percent, BigDecimal cap) {
    return cap == null ? percent : percent.min(Ratio.of(cap));
  }
}

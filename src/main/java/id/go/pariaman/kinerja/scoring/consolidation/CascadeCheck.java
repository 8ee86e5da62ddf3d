package id.go.pariaman.kinerja.scoring.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Whether the targets of the children add up to their parent's, where a load is shared directly.
 * PermenPANRB 6/2022 p. 39-43; a non-direct cascade need not add up and is not checked.
 *
 * @param sum null when a child has no target
 */
public record CascadeCheck(
    ConsolidationState state,
    BigDecimal sum,
    boolean matches,
    List<ConsolidationWarning> warnings) {

  public CascadeCheck {
    warnings = List.copyOf(warnings);
  }

  /**
   * @param childTargets null marks a child without a target
   */
  public static CascadeCheck directLoad(BigDecimal parentTarget, List<BigDecimal> childTargets) {
    if (childTargets.isEmpty() || childTargets.stream().anyMatch(Objects::isNull)) {
      return new CascadeCheck(ConsolidationState.INCOMPLETE, null, false, List.of());
    }
    var sum = childTargets.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean matches = sum.compareTo(parentTarget) == 0;
    return new CascadeCheck(
        ConsolidationState.OK,
        sum,
        matches,
        matches ? List.of() : List.of(ConsolidationWarning.CASCADE_SUM_MISMATCH));
  }
}

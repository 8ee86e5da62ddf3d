package id.go.pariaman.kinerja.scoring.consolidation;

import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.Ratio;
import id.go.pariaman.kinerja.scoring.achievement.Actual;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * The value of several periods together.
 *
 * @param value unrounded; null unless the state is OK
 */
public record Consolidated(
    ConsolidationState state, Ratio value, List<ConsolidationWarning> warnings) {

  private static final long PERCENT = 100;

  public Consolidated {
    warnings = List.copyOf(warnings);
  }

  /** As {@link #of(Consolidation, List, long)}, a ratio of sums in percent. */
  public static Consolidated of(Consolidation consolidation, List<PeriodActual> periods) {
    return of(consolidation, periods, PERCENT);
  }

  /**
   * Consolidates in the order of time. Periods stated not to apply are left out; of the others, a
   * missing one makes everything INCOMPLETE except under TAKE_LAST_KNOWN, which warns.
   *
   * @param per what a ratio of sums is multiplied by: 100 for a percentage
   */
  public static Consolidated of(Consolidation consolidation, List<PeriodActual> periods, long per) {
    var applicable = periods.stream().filter(PeriodActual::applicable).toList();
    if (applicable.isEmpty() && !periods.isEmpty()) {
      return without(ConsolidationState.NOT_APPLICABLE);
    }
    if (consolidation == Consolidation.TAKE_LAST_KNOWN) {
      return lastKnown(applicable);
    }
    boolean weighted =
        consolidation == Consolidation.WEIGHTED_AVERAGE
            || consolidation == Consolidation.RATIO_OF_SUMS;
    if (applicable.isEmpty() || isMissing(applicable, weighted)) {
      return without(ConsolidationState.INCOMPLETE);
    }
    return switch (consolidation) {
      case SUM -> ok(sum(applicable, PeriodActual::value));
      case AVERAGE ->
          ok(sum(applicable, PeriodActual::value).dividedBy(Ratio.of(applicable.size())));
      case WEIGHTED_AVERAGE ->
          quotient(sum(applicable, p -> p.value().multiply(p.weight())), applicable, 1);
      case RATIO_OF_SUMS -> quotient(sum(applicable, PeriodActual::value), applicable, per);
      case TAKE_LAST_KNOWN -> throw new IllegalStateException("answered above");
    };
  }

  /** What the formulas measure. */
  public Actual actual() {
    return switch (state) {
      case OK -> new Actual.Reported(value, null);
      case INCOMPLETE -> Actual.notReported();
      case NOT_APPLICABLE -> Actual.notApplicable();
    };
  }

  private static Consolidated lastKnown(List<PeriodActual> periods) {
    var known = periods.stream().map(PeriodActual::value).filter(v -> v != null).toList();
    if (known.isEmpty()) {
      return without(ConsolidationState.INCOMPLETE);
    }
    return new Consolidated(
        ConsolidationState.OK,
        Ratio.of(known.get(known.size() - 1)),
        known.size() == periods.size() ? List.of() : List.of(ConsolidationWarning.PERIOD_MISSING));
  }

  private static Consolidated quotient(Ratio dividend, List<PeriodActual> periods, long per) {
    var divisor = sum(periods, PeriodActual::weight);
    return divisor.signum() == 0
        ? without(ConsolidationState.NOT_APPLICABLE)
        : ok(dividend.times(Ratio.of(per)).dividedBy(divisor));
  }

  private static boolean isMissing(List<PeriodActual> periods, boolean weighted) {
    for (var period : periods) {
      if (period.value() == null || weighted && period.weight() == null) {
        return true;
      }
    }
    return false;
  }

  private static Ratio sum(List<PeriodActual> periods, Function<PeriodActual, BigDecimal> part) {
    var sum = BigDecimal.ZERO;
    for (var period : periods) {
      sum = sum.add(part.apply(period));
    }
    return Ratio.of(sum);
  }

  private static Consolidated ok(Ratio value) {
    return new Consolidated(ConsolidationState.OK, value, List.of());
  }

  private static Consolidated without(ConsolidationState state) {
    return new Consolidated(state, null, List.of());
  }
}

package id.go.pariaman.kinerja.cycle;

/**
 * A performance year.
 *
 * @param period the period that is open, 1..n; 0 before the first
 * @param ruleSetVersion the rule set that this cycle pinned when it was opened
 */
public record Cycle(
    String code,
    int year,
    PeriodKind periodKind,
    CycleState state,
    int period,
    String ruleSetVersion) {

  public boolean isLast(int period) {
    return period == periodKind.count();
  }

  /** Number of the phase that runs now: 0 target setting, 1..n the periods, n + 1 the closing. */
  public int phase() {
    return state == CycleState.CLOSING || state == CycleState.ENDED
        ? periodKind.count() + 1
        : period;
  }
}

package id.go.pariaman.kinerja.scoring.consolidation;

import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.Ratio;
import id.go.pariaman.kinerja.scoring.achievement.Target;
import java.util.List;

/** What a target of the year asks for by a period, so that a flow is not held against the year. */
public final class Trajectory {

  private Trajectory() {}

  /**
   * Equal shares where nobody agreed a trajectory (design choice): a flow owes its target in
   * proportion to the periods that apply; every other consolidation owes the whole target at once.
   *
   * @param applicable periods so far in which the indicator applied, 1..periods
   * @param periods periods of the year, 4 or 12
   */
  public static Target equalShares(
      Consolidation consolidation, Target ofTheYear, int applicable, int periods) {
    if (applicable < 1 || applicable > periods) {
      throw new IllegalArgumentException(applicable + " of " + periods + " periods");
    }
    return consolidation == Consolidation.SUM
        ? ofTheYear.times(Ratio.of(applicable).dividedBy(Ratio.of(periods)))
        : ofTheYear;
  }

  /**
   * Targets agreed a period: the targets of a flow are summed, of the others the last one counts.
   *
   * @param targets of the periods so far that apply, in the order of time, at least one
   */
  public static Target agreed(Consolidation consolidation, List<Target> targets) {
    return targets.stream()
        .reduce((sum, next) -> consolidation == Consolidation.SUM ? sum.plus(next) : next)
        .orElseThrow(() -> new IllegalArgumentException("no target"));
  }
}

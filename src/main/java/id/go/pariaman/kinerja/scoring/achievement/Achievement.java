package id.go.pariaman.kinerja.scoring.achievement;

import id.go.pariaman.kinerja.scoring.Percentage;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.Ratio;

/**
 * How far a target was reached.
 *
 * @param percent never below 0, not capped; null unless the state is OK
 * @param remaining what is still missing to the target, in its unit, 0 when it is met; null unless
 *     the state is OK
 */
public record Achievement(AchievementState state, Percentage percent, Ratio remaining) {

  /** Measures the actual against the target; every outcome is a value, nothing is thrown. */
  public static Achievement of(Polarity polarity, Target target, Actual actual) {
    if (!target.problems(polarity).isEmpty()) {
      return without(AchievementState.INVALID_TARGET);
    }
    if (actual instanceof Actual.NotApplicable) {
      return without(AchievementState.NOT_APPLICABLE);
    }
    if (!(actual instanceof Actual.Reported reported)) {
      return without(AchievementState.NOT_REPORTED);
    }
    if (differ(target.unit(), reported.unit())) {
      return without(AchievementState.UNIT_MISMATCH);
    }
    var formula = Formula.of(polarity);
    return new Achievement(
        AchievementState.OK,
        new Percentage(formula.percent(reported.value(), target)).floored(),
        formula.remaining(reported.value(), target));
  }

  private static Achievement without(AchievementState state) {
    return new Achievement(state, null, null);
  }

  private static boolean differ(String targetUnit, String actualUnit) {
    return targetUnit != null
        && actualUnit != null
        && !targetUnit.strip().equalsIgnoreCase(actualUnit.strip());
  }

  public boolean isKnown() {
    return state == AchievementState.OK;
  }

  /** The percentage that may enter a score; null unless the state is OK. */
  public Percentage cappedPercent(Percentage cap) {
    return isKnown() ? percent.capped(cap) : null;
  }

  /** Decided on the unrounded value. */
  public boolean meetsTarget() {
    return isKnown() && percent.isAtLeast(Percentage.HUNDRED);
  }
}

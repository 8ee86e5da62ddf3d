package id.go.pariaman.kinerja.scoring.achievement;

import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A single value (both bounds equal) or a range, in the unit of its indicator. Whether it makes
 * sense depends on the polarity: ask {@link #problems}.
 *
 * @param unit null when nobody stated one
 */
public record Target(Ratio lower, Ratio upper, String unit) {

  public Target {
    Objects.requireNonNull(lower);
    Objects.requireNonNull(upper);
  }

  public static Target single(BigDecimal value) {
    return range(value, value);
  }

  public static Target range(BigDecimal lower, BigDecimal upper) {
    return new Target(Ratio.of(lower), Ratio.of(upper), null);
  }

  public Target in(String unit) {
    return new Target(lower, upper, unit);
  }

  /** The part of the target that falls to a part of the year. */
  public Target times(Ratio share) {
    return new Target(lower.times(share), upper.times(share), unit);
  }

  /** Both targets together, in the unit of this one. */
  public Target plus(Target other) {
    return new Target(lower.plus(other.lower), upper.plus(other.upper), unit);
  }

  /** One value and no range. */
  public boolean isSingle() {
    return lower.compareTo(upper) == 0;
  }

  /** Zero and nothing else: reached or missed, never exceeded. */
  public boolean isZero() {
    return lower.signum() == 0 && upper.signum() == 0;
  }

  /** The value itself where it reaches the target, else the bound it misses. */
  Ratio nearestTo(Ratio value) {
    return value.max(lower).min(upper);
  }

  /** Why this target cannot be agreed for an indicator of that polarity; empty when it can. */
  public List<TargetProblem> problems(Polarity polarity) {
    var bound = Formula.of(polarity).boundProblem(this);
    return lower.compareTo(upper) <= 0
        ? bound.map(List::of).orElse(List.of())
        : bound
            .map(problem -> List.of(TargetProblem.UNORDERED_RANGE, problem))
            .orElse(List.of(TargetProblem.UNORDERED_RANGE));
  }
}

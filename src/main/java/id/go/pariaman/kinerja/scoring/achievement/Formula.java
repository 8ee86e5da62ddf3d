package id.go.pariaman.kinerja.scoring.achievement;

import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.Ratio;
import java.util.Optional;

/** One way to measure an actual against a target; a polarity has exactly one. */
sealed interface Formula permits Maximise, Minimise, KeepWithin, Stabilise {

  Ratio TWO_HUNDRED = Ratio.of(200);

  static Formula of(Polarity polarity) {
    return switch (polarity) {
      case MAXIMIZE -> new Maximise();
      case MINIMIZE -> new Minimise();
      case RANGE -> new KeepWithin();
      case STABILIZE -> new Stabilise();
    };
  }

  /** In percent, neither floored nor capped; the target must have no problem. */
  Ratio percent(Ratio actual, Target target);

  /** Distance to the target in its unit, 0 when it is met. */
  Ratio remaining(Ratio actual, Target target);

  /** What is wrong with a bound, apart from their order. */
  Optional<TargetProblem> boundProblem(Target target);

  /** bound reached in full = 100, more is better. */
  static Ratio rising(Ratio actual, Ratio bound) {
    return bound.signum() == 0 ? Ratio.ZERO : actual.times(Ratio.HUNDRED).dividedBy(bound);
  }

  /** (2 - R/T) x 100; against a bound of zero only zero counts. PermenPANRB 8/2021 p. 100. */
  static Ratio falling(Ratio actual, Ratio bound) {
    if (bound.signum() == 0) {
      return actual.signum() == 0 ? Ratio.HUNDRED : Ratio.ZERO;
    }
    return TWO_HUNDRED.minus(rising(actual, bound));
  }

  static Optional<TargetProblem> refuseNegative(Target target) {
    return target.lower().signum() < 0 || target.upper().signum() < 0
        ? Optional.of(TargetProblem.NEGATIVE_TARGET)
        : Optional.empty();
  }

  static Optional<TargetProblem> refuseZero(Target target) {
    return target.lower().signum() == 0 || target.upper().signum() == 0
        ? Optional.of(TargetProblem.ZERO_TARGET)
        : Optional.empty();
  }
}

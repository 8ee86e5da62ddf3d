package id.go.pariaman.kinerja.scoring.achievement;

import id.go.pariaman.kinerja.scoring.Ratio;
import java.util.Optional;

/**
 * Best exactly on the target: (1 - |R - T| / |T|) x 100, T the nearer bound of a range. A design
 * choice.
 */
record Stabilise() implements Formula {

  @Override
  public Ratio percent(Ratio actual, Target target) {
    var missing = remaining(actual, target);
    if (missing.signum() == 0) {
      return Ratio.HUNDRED;
    }
    var bound = target.nearestTo(actual).absolute();
    return Ratio.HUNDRED.minus(missing.times(Ratio.HUNDRED).dividedBy(bound));
  }

  @Override
  public Ratio remaining(Ratio actual, Target target) {
    return actual.minus(target.nearestTo(actual)).absolute();
  }

  @Override
  public Optional<TargetProblem> boundProblem(Target target) {
    return Formula.refuseZero(target);
  }
}

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
    if (target.contains(actual)) {
      return Ratio.HUNDRED;
    }
    var bound = actual.compareTo(target.lower()) < 0 ? target.lower() : target.upper();
    var deviation = actual.minus(bound).absolute().times(Ratio.HUNDRED);
    return Ratio.HUNDRED.minus(deviation.dividedBy(bound.absolute()));
  }

  @Override
  public Ratio remaining(Ratio actual, Target target) {
    return target.lower().minus(actual).max(actual.minus(target.upper())).max(Ratio.ZERO);
  }

  @Override
  public Optional<TargetProblem> boundProblem(Target target) {
    return Formula.refuseZero(target);
  }
}

package id.go.pariaman.kinerja.scoring.achievement;

import id.go.pariaman.kinerja.scoring.Ratio;
import java.util.Optional;

/**
 * Higher is better: R/T x 100; of a range, its lower bound counts below it, its upper bound above
 * it, and inside is 100. PermenPANRB 8/2021 p. 99-101.
 */
record Maximise() implements Formula {

  @Override
  public Ratio percent(Ratio actual, Target target) {
    return Formula.rising(actual, target.nearestTo(actual));
  }

  @Override
  public Ratio remaining(Ratio actual, Target target) {
    return target.lower().minus(actual).max(Ratio.ZERO);
  }

  @Override
  public Optional<TargetProblem> boundProblem(Target target) {
    return Formula.refuseNegative(target).or(() -> Formula.refuseZero(target));
  }
}

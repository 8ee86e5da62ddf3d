package id.go.pariaman.kinerja.scoring.achievement;

import id.go.pariaman.kinerja.scoring.Ratio;
import java.util.Optional;

/**
 * Lower is better: (2 - R/T) x 100; of a range, its lower bound counts below it, its upper bound
 * above it, and inside is 100. A target of zero is 100 when nothing happened, else 0. PermenPANRB
 * 8/2021 p. 100; the zero target is a design choice.
 */
record Minimise() implements Formula {

  @Override
  public Ratio percent(Ratio actual, Target target) {
    return Formula.falling(actual, target.nearestTo(actual));
  }

  @Override
  public Ratio remaining(Ratio actual, Target target) {
    return actual.minus(target.upper()).max(Ratio.ZERO);
  }

  @Override
  public Optional<TargetProblem> boundProblem(Target target) {
    return Formula.refuseNegative(target);
  }
}

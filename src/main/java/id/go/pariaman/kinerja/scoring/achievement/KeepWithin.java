package id.go.pariaman.kinerja.scoring.achievement;

import id.go.pariaman.kinerja.scoring.Ratio;
import java.util.Optional;

/**
 * Best inside a band, for example budget absorption of 95-100 %: inside is 100, below R/L x 100,
 * above (2 - R/U) x 100. A design choice.
 */
record KeepWithin() implements Formula {

  @Override
  public Ratio percent(Ratio actual, Target target) {
    return actual.compareTo(target.lower()) < 0
        ? Formula.rising(actual, target.lower())
        : Formula.falling(actual, target.nearestTo(actual));
  }

  @Override
  public Ratio remaining(Ratio actual, Target target) {
    return actual.minus(target.nearestTo(actual)).absolute();
  }

  @Override
  public Optional<TargetProblem> boundProblem(Target target) {
    return Formula.refuseNegative(target);
  }
}

package id.go.pariaman.kinerja.scoring.achievement;

/** Why a target is refused when the plan is made; the outcome is always INVALID_TARGET. */
public enum TargetProblem {
  UNORDERED_RANGE,
  ZERO_TARGET,
  NEGATIVE_TARGET
}

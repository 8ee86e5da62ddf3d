package id.go.pariaman.kinerja.scoring.achievement;

/** Whether a percentage could be worked out, and if not, why. */
public enum AchievementState {
  OK,
  NOT_REPORTED,
  INVALID_TARGET,
  UNIT_MISMATCH,
  NOT_APPLICABLE
}

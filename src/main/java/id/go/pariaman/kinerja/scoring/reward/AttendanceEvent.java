package id.go.pariaman.kinerja.scoring.reward;

/** What attendance deductions are made for. */
public enum AttendanceEvent {
  LATE,
  LEAVE_EARLY,
  NO_CLOCK_IN,
  ABSENT_DAY;

  /** Whether its deduction depends on minutes. */
  public boolean isMeasured() {
    return this == LATE || this == LEAVE_EARLY;
  }
}

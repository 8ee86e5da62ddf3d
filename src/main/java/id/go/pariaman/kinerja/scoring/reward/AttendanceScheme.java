package id.go.pariaman.kinerja.scoring.reward;

import java.math.BigDecimal;

/**
 * The deduction table of one body, in percent.
 *
 * @param noClockIn for a day without clocking in
 * @param absentDay for a day of absence
 * @param forgiveness null where overtime forgives nothing
 */
public record AttendanceScheme(
    DeductionSteps late,
    DeductionSteps leaveEarly,
    BigDecimal noClockIn,
    BigDecimal absentDay,
    Forgiveness forgiveness) {

  /**
   * @param minutes late or early, 0 or more; without meaning for the other events
   * @param overtimeMinutes on the same day, 0 or more
   */
  public BigDecimal deduction(AttendanceEvent event, int minutes, int overtimeMinutes) {
    return switch (event) {
      case LATE ->
          forgiveness != null && forgiveness.forgives(minutes, overtimeMinutes)
              ? BigDecimal.ZERO
              : measured(late, minutes);
      case LEAVE_EARLY -> measured(leaveEarly, minutes);
      case NO_CLOCK_IN -> noClockIn;
      case ABSENT_DAY -> absentDay;
    };
  }

  private static BigDecimal measured(DeductionSteps steps, int minutes) {
    return minutes == 0 ? BigDecimal.ZERO : steps.percent(minutes);
  }
}

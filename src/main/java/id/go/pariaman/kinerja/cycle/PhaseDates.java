package id.go.pariaman.kinerja.cycle;

import id.go.pariaman.kinerja.organisation.calendar.WorkingCalendar;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.rules.RuleSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays the last day of every phase. A period's window ends some working days after the period
 * itself, or earlier where the cycle has to be over sooner; a cycle that is opened late keeps the
 * order and leaves each phase a few working days, so that nobody is late before having had the
 * chance to act.
 */
final class PhaseDates {

  private PhaseDates() {}

  /** Last days by phase number: 0 target setting, 1..n the periods, n + 1 the closing. */
  static List<LocalDate> lay(
      OpenCycle cycle, LocalDate today, WorkingCalendar calendar, RuleSet rules) {
    int least = leastOfPeriod(rules);
    List<LocalDate> ends = new ArrayList<>();
    ends.add(
        later(
            cycle.targetSettingUntil(),
            calendar.plusWorkingDays(today, leastOfTargetSetting(rules))));
    int periods = cycle.periods().count();
    int months = 12 / periods;
    for (int period = 1; period <= periods; period++) {
      LocalDate lawful =
          period == periods
              ? cycle.evaluationUntil()
              : earlier(
                  calendar.plusWorkingDays(
                      YearMonth.of(cycle.year(), period * months).atEndOfMonth(),
                      rules.days(RuleCode.PERIODIC_WINDOW_DAYS)),
                  calendar.minusWorkingDays(cycle.evaluationUntil(), least * (periods - period)));
      ends.add(later(lawful, calendar.plusWorkingDays(ends.get(period - 1), least)));
    }
    ends.add(calendar.plusWorkingDays(ends.get(periods), rules.days(RuleCode.REPORT_TO_AUTHORITY)));
    return ends;
  }

  /** Working days that target setting has at least. */
  static int leastOfTargetSetting(RuleSet rules) {
    return rules.days(RuleCode.PLAN_DRAFT_DAYS) + rules.days(RuleCode.PLAN_APPROVAL_DAYS);
  }

  /** Working days that a period has at least. */
  static int leastOfPeriod(RuleSet rules) {
    return rules.days(RuleCode.REPORT_DAYS) + rules.days(RuleCode.RATING_DAYS);
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}

package id.go.pariaman.kinerja.process.employeeappraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.go.pariaman.kinerja.KinerjaApplication;
import id.go.pariaman.kinerja.appraisal.Deliveries;
import id.go.pariaman.kinerja.appraisal.Duties;
import id.go.pariaman.kinerja.appraisal.voice.CitizenVoice;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.organisation.calendar.WorkingCalendar;
import id.go.pariaman.kinerja.organisation.calendar.WorkingDays;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.rules.RuleSet;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window of the annual evaluation ends on Friday, 29 January 2027. */
class AppraisalDatesTest {

  private static final AppraisalKey KEY = new AppraisalKey("2026", "198405272013121003");
  private static final LocalDate WINDOW_END = LocalDate.of(2027, 1, 29);
  private static final Map<RuleCode, Integer> DAYS =
      Map.of(
          RuleCode.RATING_DAYS,
          5,
          RuleCode.REPORT_DAYS,
          5,
          RuleCode.SUPERIOR_SIGNS,
          14,
          RuleCode.REGIONAL_HEAD_REMINDER_DAYS,
          5);

  private final Cycles cycles = mock(Cycles.class);
  private final CitizenVoice voice = mock(CitizenVoice.class);
  private final Deliveries deliveries = mock(Deliveries.class);
  private final Duties duties = mock(Duties.class);
  private final DelegateExecution execution = mock(DelegateExecution.class);

  @BeforeEach
  void theLastPeriod() {
    RuleSet rules = mock(RuleSet.class);
    DAYS.forEach((code, days) -> when(rules.days(code)).thenReturn(days));
    when(cycles.rules("2026")).thenReturn(rules);
    when(cycles.phaseEnd("2026", 4)).thenReturn(WINDOW_END);
    when(execution.getProcessBusinessKey()).thenReturn(KEY.toString());
    when(execution.getVariable("period")).thenReturn(4);
  }

  @Test
  void theSuperiorSignsWithinFourteenWorkingDaysOfTheEndOfTheWindow() {
    when(duties.superiorActs(KEY, "ReviewPerformance", 4)).thenReturn(true);
    // Counted from the end of the window (p.115 no.8), not from the day the timer fires.
    assertThat(reviewedUntil(LocalDate.of(2027, 1, 30))).isEqualTo(LocalDate.of(2027, 2, 18));
    assertThat(reviewedUntil(LocalDate.of(2027, 2, 3))).isEqualTo(LocalDate.of(2027, 2, 18));
  }

  @Test
  void whoTakesOverLateStillHasTheDaysOfARating() {
    when(duties.superiorActs(KEY, "ReviewPerformance", 4)).thenReturn(true);
    assertThat(reviewedUntil(LocalDate.of(2027, 2, 19))).isEqualTo(LocalDate.of(2027, 2, 26));
  }

  @Test
  void aRegionalHeadIsRemindedAgainAndAgainAndStaysLate() {
    when(duties.superiorActs(KEY, "ReviewPerformance", 4)).thenReturn(true);
    when(duties.reminders(KEY, "ReviewPerformance", 4))
        .thenReturn(List.of(LocalDate.of(2027, 1, 30), LocalDate.of(2027, 2, 6)));
    LocalDate today = LocalDate.of(2027, 2, 8);
    assertThat(day(dates(today).lapse(execution, "ReviewPerformance")))
        .as("the next reminder")
        .isEqualTo(LocalDate.of(2027, 2, 16));
    assertThat(reviewedUntil(today)).as("late since").isEqualTo(LocalDate.of(2027, 1, 29));
  }

  /** Five working days of rating are left, and the report is never due on a day off. */
  @ParameterizedTest
  @CsvSource({
    "2027-01-29, 2027-01-22", // Friday
    "2027-01-30, 2027-01-22", // Saturday
    "2027-01-31, 2027-01-22", // Sunday
    "2027-02-01, 2027-01-25", // Monday
  })
  void aReportIsDueOnTheWorkingDayThatLeavesTheDaysOfARating(LocalDate end, LocalDate due) {
    when(cycles.phaseEnd("2026", 4)).thenReturn(end);
    assertThat(until("AssessSelf", LocalDate.of(2027, 1, 4))).isEqualTo(due);
  }

  /** A working day after the last day of screening, so that publishing comes first. */
  @ParameterizedTest
  @CsvSource({
    "2027-01-14, 2027-01-16", // Thursday
    "2027-01-15, 2027-01-19", // Friday
  })
  void citizensAreAwaitedUntilTheirFiguresMustBeThere(LocalDate published, LocalDate lapse) {
    when(voice.publishedBy(KEY, 4)).thenReturn(published);
    assertThat(day(dates(LocalDate.of(2027, 1, 4)).lapse(execution, "FeedbackClosed")))
        .isEqualTo(lapse);
  }

  private LocalDate reviewedUntil(LocalDate today) {
    return until("ReviewPerformance", today);
  }

  private LocalDate until(String step, LocalDate today) {
    return day(dates(today).due(execution, step));
  }

  private static LocalDate day(Date date) {
    return date.toInstant().atZone(KinerjaApplication.ZONE).toLocalDate();
  }

  private AppraisalDates dates(LocalDate today) {
    Clock clock =
        Clock.fixed(
            today.atStartOfDay(KinerjaApplication.ZONE).toInstant(), KinerjaApplication.ZONE);
    return new AppraisalDates(cycles, voice, deliveries, duties, weekendsOnly(), clock);
  }

  private static WorkingCalendar weekendsOnly() {
    WorkingCalendar calendar = mock(WorkingCalendar.class);
    WorkingDays days = new WorkingDays(Set.of(), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    when(calendar.plusWorkingDays(any(), anyInt()))
        .thenAnswer(call -> days.plus(call.getArgument(0), call.getArgument(1)));
    when(calendar.minusWorkingDays(any(), anyInt()))
        .thenAnswer(call -> days.minus(call.getArgument(0), call.getArgument(1)));
    return calendar;
  }
}

package id.go.pariaman.kinerja.process.citizenfeedback;

import static id.go.pariaman.kinerja.process.citizenfeedback.CitizenFeedback.keyOf;
import static id.go.pariaman.kinerja.rules.PublishedTable.SURVEY_WINDOW;

import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.feedback.ScreeningTime;
import id.go.pariaman.kinerja.feedback.Surveys;
import id.go.pariaman.kinerja.organisation.calendar.WorkingCalendar;
import id.go.pariaman.kinerja.rules.PublishedRules;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.rules.RuleSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Until when a window collects and is screened, over working days. Figures have to be there before
 * people report on the period; a period that is opened late has a window all the same.
 */
@Component
public class SurveyDates {

  private final Cycles cycles;
  private final Surveys surveys;
  private final WorkingCalendar calendar;
  private final Clock clock;
  private final ScreeningTime screening;
  private final int reminderDays;

  SurveyDates(
      Cycles cycles,
      Surveys surveys,
      ScreeningTime screening,
      WorkingCalendar calendar,
      Clock clock) {
    this.cycles = cycles;
    this.surveys = surveys;
    this.calendar = calendar;
    this.clock = clock;
    this.screening = screening;
    this.reminderDays =
        PublishedRules.newest().number(SURVEY_WINDOW, "REMINDER_DAYS").intValueExact();
  }

  /** Last day of collecting, tomorrow at the earliest. */
  LocalDate lastDay(String cycle, int period) {
    RuleSet rules = cycles.rules(cycle);
    int toReportAndRate = rules.days(RuleCode.REPORT_DAYS) + rules.days(RuleCode.RATING_DAYS);
    LocalDate last =
        screening.leadsTo(
            calendar.minusWorkingDays(cycles.phaseEnd(cycle, period), toReportAndRate));
    LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
    return last.isBefore(tomorrow) ? tomorrow : last;
  }

  /** The first minute after the last day of collecting. */
  public Date collectionEnd(DelegateExecution execution) {
    return startOf(surveys.get(keyOf(execution)).closesOn().plusDays(1));
  }

  /** When units whose sample is too small are reminded. */
  public Date sampleCheck(DelegateExecution execution) {
    return startOf(
        calendar.minusWorkingDays(surveys.get(keyOf(execution)).closesOn(), reminderDays));
  }

  /** The last minute of the last day of screening. */
  public Date due(DelegateExecution execution) {
    return Date.from(
        screeningUntil().atTime(LocalTime.of(23, 59)).atZone(clock.getZone()).toInstant());
  }

  /** The first minute after. */
  public Date screeningEnd(DelegateExecution execution) {
    return startOf(screeningUntil().plusDays(1));
  }

  private LocalDate screeningUntil() {
    return screening.endsOn(LocalDate.now(clock));
  }

  private Date startOf(LocalDate day) {
    return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
  }
}

package id.go.pariaman.kinerja.process.employeeappraisal;

import static id.go.pariaman.kinerja.process.ProcessVariable.PERIOD;
import static id.go.pariaman.kinerja.process.employeeappraisal.EmployeeAppraisal.keyOf;

import id.go.pariaman.kinerja.appraisal.Deliveries;
import id.go.pariaman.kinerja.appraisal.Duties;
import id.go.pariaman.kinerja.appraisal.voice.CitizenVoice;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.AppraisalStep;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.organisation.calendar.WorkingCalendar;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.rules.RuleSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Until when each step is due, over working days, and when it lapses: at the end of that day. A
 * step that begins late still leaves its owner the working days of the rule set.
 */
@Component
public class AppraisalDates {

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

  private final Cycles cycles;
  private final CitizenVoice voice;
  private final Deliveries deliveries;
  private final Duties duties;
  private final WorkingCalendar calendar;
  private final Clock clock;

  AppraisalDates(
      Cycles cycles,
      CitizenVoice voice,
      Deliveries deliveries,
      Duties duties,
      WorkingCalendar calendar,
      Clock clock) {
    this.voice = voice;
    this.cycles = cycles;
    this.deliveries = deliveries;
    this.duties = duties;
    this.calendar = calendar;
    this.clock = clock;
  }

  public Date due(DelegateExecution execution, String step) {
    return due(keyOf(execution), step, PERIOD.from(execution));
  }

  public Date lapse(DelegateExecution execution, String step) {
    return lapse(keyOf(execution), step, PERIOD.from(execution));
  }

  /**
   * The last minute of the last day. Who was reminded is late since then, however often the
   * reminder comes.
   */
  Date due(AppraisalKey key, String step, int period) {
    LocalDate day =
        duties.reminders(key, step, period).stream()
            .findFirst()
            .map(reminded -> reminded.minusDays(1))
            .orElseGet(() -> lastDay(key, step, period));
    return Date.from(day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant());
  }

  /** The first minute after. */
  Date lapse(AppraisalKey key, String step, int period) {
    return Date.from(
        lastDay(key, step, period).plusDays(1).atStartOfDay(clock.getZone()).toInstant());
  }

  private LocalDate lastDay(AppraisalKey key, String step, int period) {
    if (step.equals(EmployeeAppraisal.PERIOD_OPENED)) {
      return cycles.phaseEnd(key.cycle(), period - 1).plusDays(1);
    }
    if (step.equals(EmployeeAppraisal.FEEDBACK_CLOSED)) {
      return calendar.plusWorkingDays(voice.publishedBy(key, period), 1);
    }
    RuleSet rules = cycles.rules(key.cycle());
    return switch (AppraisalStep.of(step).orElseThrow(() -> noDate(step))) {
      case DRAFT_PLAN ->
          later(
              before(cycles.phaseEnd(key.cycle(), 0), rules.days(RuleCode.PLAN_APPROVAL_DAYS)),
              fromToday(rules.days(RuleCode.PLAN_DRAFT_DAYS)));
      case APPROVE_PLAN ->
          assessorsDay(
              key,
              step,
              period,
              cycles.phaseEnd(key.cycle(), 0),
              rules,
              RuleCode.PLAN_APPROVAL_DAYS);
      case REPORT_PROGRESS, ASSESS_SELF ->
          later(
              before(cycles.phaseEnd(key.cycle(), period), rules.days(RuleCode.RATING_DAYS)),
              fromToday(rules.days(RuleCode.REPORT_DAYS)));
      case RATE_PERIOD ->
          assessorsDay(
              key, step, period, cycles.phaseEnd(key.cycle(), period), rules, RuleCode.RATING_DAYS);
      case REVIEW_PERFORMANCE ->
          assessorsDay(
              key,
              step,
              period,
              reviewWindow(key, step, period, rules),
              rules,
              RuleCode.RATING_DAYS);
      case ACKNOWLEDGE_RESULT -> deliveries.find(key).orElseThrow().returnBy();
      case CHANGE_PLAN -> fromToday(rules.days(RuleCode.CHANGE_DAYS));
      case APPROVE_CHANGE ->
          assessorsDay(key, step, period, LocalDate.MIN, rules, RuleCode.CHANGE_DAYS);
      case AWAIT_PERIOD, AWAIT_FEEDBACK, APPRAISAL_FINISHED -> throw noDate(step);
    };
  }

  private static IllegalStateException noDate(String step) {
    return new IllegalStateException("no due date for " + step);
  }

  /** The window of the year; for a superior so many working days after its end (p.115 no.8). */
  private LocalDate reviewWindow(AppraisalKey key, String step, int period, RuleSet rules) {
    LocalDate end = cycles.phaseEnd(key.cycle(), period);
    return duties.superiorActs(key, step, period)
        ? calendar.plusWorkingDays(end, rules.days(RuleCode.SUPERIOR_SIGNS))
        : end;
  }

  /**
   * A regional head who was silent once is reminded again and again, in the rhythm of the rule set.
   */
  private LocalDate assessorsDay(
      AppraisalKey key, String step, int period, LocalDate window, RuleSet rules, RuleCode days) {
    return duties.reminders(key, step, period).isEmpty()
        ? later(window, fromToday(rules.days(days)))
        : fromToday(rules.days(RuleCode.REGIONAL_HEAD_REMINDER_DAYS));
  }

  private LocalDate fromToday(int workingDays) {
    return calendar.plusWorkingDays(LocalDate.now(clock), workingDays);
  }

  /** So many working days before a date, so that the next one to act has them. */
  private LocalDate before(LocalDate date, int workingDays) {
    return calendar.minusWorkingDays(date, workingDays);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}

package id.go.pariaman.kinerja.process.appraisalcycle;

import id.go.pariaman.kinerja.cycle.Cycle;
import id.go.pariaman.kinerja.cycle.CycleState;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.organisation.calendar.WorkingCalendar;
import id.go.pariaman.kinerja.rules.RuleCode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Until when a phase of the cycle runs. */
@Component
public class CycleDates {

  private final Cycles cycles;
  private final WorkingCalendar calendar;
  private final Clock clock;

  CycleDates(Cycles cycles, WorkingCalendar calendar, Clock clock) {
    this.cycles = cycles;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The last minute of the phase's last day. */
  public Date due(DelegateExecution execution) {
    return Date.from(
        lastDay(execution).atTime(LocalTime.of(23, 59)).atZone(clock.getZone()).toInstant());
  }

  /** The first minute after. */
  public Date phaseEnd(DelegateExecution execution) {
    return Date.from(lastDay(execution).plusDays(1).atStartOfDay(clock.getZone()).toInstant());
  }

  /** A cycle that cannot be closed yet looks again some working days later. */
  private LocalDate lastDay(DelegateExecution execution) {
    Cycle cycle = cycles.get(execution.getProcessBusinessKey());
    LocalDate end = cycles.phaseEnd(cycle.code(), cycle.phase());
    LocalDate today = LocalDate.now(clock);
    return cycle.state() == CycleState.CLOSING && end.isBefore(today)
        ? calendar.plusWorkingDays(
            today, cycles.rules(cycle.code()).days(RuleCode.CLOSING_RETRY_DAYS))
        : end;
  }
}

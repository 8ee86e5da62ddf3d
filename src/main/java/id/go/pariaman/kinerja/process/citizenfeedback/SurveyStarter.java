package id.go.pariaman.kinerja.process.citizenfeedback;

import id.go.pariaman.kinerja.cycle.Cycle;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.feedback.Surveys;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** A period that is opened opens its survey window; each window has one process. */
@Component
public class SurveyStarter {

  private final Cycles cycles;
  private final Surveys surveys;
  private final SurveyDates dates;
  private final RuntimeService runtime;

  SurveyStarter(Cycles cycles, Surveys surveys, SurveyDates dates, RuntimeService runtime) {
    this.cycles = cycles;
    this.surveys = surveys;
    this.dates = dates;
    this.runtime = runtime;
  }

  /** Nothing happens where no service point belongs to the units of the cycle. */
  public void openForCurrentPeriod(String code) {
    Cycle cycle = cycles.get(code);
    surveys
        .open(code, cycle.period(), dates.lastDay(code, cycle.period()), cycles.units(code))
        .ifPresent(
            window ->
                runtime.startProcessInstanceByKey(CitizenFeedback.KEY, window.key().toString()));
  }
}

package id.go.pariaman.kinerja.process.appraisalcycle;

import id.go.pariaman.kinerja.cycle.Cycle;
import id.go.pariaman.kinerja.cycle.CycleOpened;
import id.go.pariaman.kinerja.cycle.CycleState;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.organisation.OrganisationChanged;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens in our tables becomes a process, in the same transaction. */
@Component
class CycleStarter {

  private static final String KEY = "appraisal-cycle";
  private static final String ORGANISATION_CHANGED = "OrganisationChanged";

  private final RuntimeService runtime;
  private final Cycles cycles;

  CycleStarter(RuntimeService runtime, Cycles cycles) {
    this.runtime = runtime;
    this.cycles = cycles;
  }

  @EventListener
  void start(CycleOpened opened) {
    runtime.startProcessInstanceByKey(KEY, opened.code());
  }

  /** Every cycle that is not over hears who joined, who left, and who can no longer assess. */
  @EventListener
  void enrolAgain(OrganisationChanged changed) {
    cycles.all().stream()
        .filter(cycle -> cycle.state() != CycleState.ENDED)
        .map(Cycle::code)
        .forEach(
            code ->
                runtime
                    .createMessageCorrelation(ORGANISATION_CHANGED)
                    .processInstanceBusinessKey(code)
                    .correlateAllWithResult());
  }
}

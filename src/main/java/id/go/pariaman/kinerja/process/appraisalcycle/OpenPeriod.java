package id.go.pariaman.kinerja.process.appraisalcycle;

import id.go.pariaman.kinerja.cycle.Cycles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The next period begins; the fact is committed before anybody is released. */
@Component
class OpenPeriod implements JavaDelegate {

  private final Cycles cycles;

  OpenPeriod(Cycles cycles) {
    this.cycles = cycles;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cycles.openNextPeriod(execution.getProcessBusinessKey());
  }
}

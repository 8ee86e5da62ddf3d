package id.go.pariaman.kinerja.process.appraisalcycle;

import id.go.pariaman.kinerja.cycle.Cycles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** All periods are over; what is left is to receive the results. */
@Component
class StartClosing implements JavaDelegate {

  private final Cycles cycles;

  StartClosing(Cycles cycles) {
    this.cycles = cycles;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cycles.startClosing(execution.getProcessBusinessKey());
  }
}

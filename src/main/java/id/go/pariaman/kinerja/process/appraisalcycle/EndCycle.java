package id.go.pariaman.kinerja.process.appraisalcycle;

import id.go.pariaman.kinerja.cycle.Cycles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Everybody has an outcome; the cycle is over. */
@Component
class EndCycle implements JavaDelegate {

  private final Cycles cycles;

  EndCycle(Cycles cycles) {
    this.cycles = cycles;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cycles.end(execution.getProcessBusinessKey());
  }
}

package id.go.pariaman.kinerja.process.appraisalcycle;

import id.go.pariaman.kinerja.cycle.Cycles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Freezes who takes part today, who assesses whom, and who is left out and why. */
@Component
class EnrolEmployees implements JavaDelegate {

  private final Cycles cycles;

  EnrolEmployees(Cycles cycles) {
    this.cycles = cycles;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cycles.enrol(execution.getProcessBusinessKey());
  }
}

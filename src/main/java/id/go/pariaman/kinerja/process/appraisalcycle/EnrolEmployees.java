package id.go.pariaman.kinerja.process.appraisalcycle;

import id.go.pariaman.kinerja.cycle.Enrolment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Freezes who takes part today, who assesses whom, and who is left out and why. */
@Component
class EnrolEmployees implements JavaDelegate {

  private final Enrolment enrolment;

  EnrolEmployees(Enrolment enrolment) {
    this.enrolment = enrolment;
  }

  @Override
  public void execute(DelegateExecution execution) {
    enrolment.enrol(execution.getProcessBusinessKey());
  }
}

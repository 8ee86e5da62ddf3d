package id.go.pariaman.kinerja.process.employeeappraisal;

import static id.go.pariaman.kinerja.process.employeeappraisal.EmployeeAppraisal.keyOf;

import id.go.pariaman.kinerja.appraisal.Appraisals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The appraisal ends with the outcome that its delivery had. */
@Component
class RecordOutcome implements JavaDelegate {

  private final Appraisals appraisals;

  RecordOutcome(Appraisals appraisals) {
    this.appraisals = appraisals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    appraisals.recordOutcome(keyOf(execution));
  }
}

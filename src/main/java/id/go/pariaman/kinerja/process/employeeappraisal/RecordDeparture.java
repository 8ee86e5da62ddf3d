package id.go.pariaman.kinerja.process.employeeappraisal;

import static id.go.pariaman.kinerja.process.employeeappraisal.EmployeeAppraisal.keyOf;

import id.go.pariaman.kinerja.appraisal.Appraisals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The person left before the year was reviewed; the appraisal ends with the recorded reason. */
@Component
class RecordDeparture implements JavaDelegate {

  private final Appraisals appraisals;

  RecordDeparture(Appraisals appraisals) {
    this.appraisals = appraisals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    appraisals.discontinue(keyOf(execution));
  }
}

package id.go.pariaman.kinerja.process.employeeappraisal;

import static id.go.pariaman.kinerja.process.employeeappraisal.EmployeeAppraisal.PERIOD;
import static id.go.pariaman.kinerja.process.employeeappraisal.EmployeeAppraisal.keyOf;

import id.go.pariaman.kinerja.appraisal.Appraisals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Who has to act, read from our tables and never from a process variable. */
@Component
public class AppraisalPeople {

  private final Appraisals appraisals;

  AppraisalPeople(Appraisals appraisals) {
    this.appraisals = appraisals;
  }

  public String employee(DelegateExecution execution) {
    return keyOf(execution).nip();
  }

  public String assessor(DelegateExecution execution) {
    return appraisals.assessor(
        keyOf(execution), execution.getCurrentActivityId(), PERIOD.from(execution));
  }
}

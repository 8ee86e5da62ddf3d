package id.go.pariaman.kinerja.process.employeeappraisal;

import static id.go.pariaman.kinerja.process.ProcessVariable.PERIOD;
import static id.go.pariaman.kinerja.process.employeeappraisal.EmployeeAppraisal.keyOf;

import id.go.pariaman.kinerja.appraisal.Duties;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Who has to act, read from our tables and never from a process variable. */
@Component
public class AppraisalPeople {

  private final Duties duties;

  AppraisalPeople(Duties duties) {
    this.duties = duties;
  }

  public String employee(DelegateExecution execution) {
    return keyOf(execution).nip();
  }

  /** Asked once, when the task is made: whoever is named keeps it. */
  public String assessor(DelegateExecution execution) {
    return duties.charge(
        keyOf(execution), execution.getCurrentActivityId(), PERIOD.from(execution));
  }
}

package id.go.pariaman.kinerja.process.employeeappraisal;

import static id.go.pariaman.kinerja.process.employeeappraisal.EmployeeAppraisal.keyOf;

import id.go.pariaman.kinerja.planning.Plans;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The employee wrote no plan in time; the assessor goes on (p.65 C.5). */
@Component
class RecordMissingPlan implements JavaDelegate {

  private final Plans plans;

  RecordMissingPlan(Plans plans) {
    this.plans = plans;
  }

  @Override
  public void execute(DelegateExecution execution) {
    plans.recordMissing(keyOf(execution));
  }
}

package id.go.pariaman.kinerja.process.employeeappraisal;

import static id.go.pariaman.kinerja.process.employeeappraisal.EmployeeAppraisal.keyOf;

import id.go.pariaman.kinerja.planning.change.PlanChanges;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The employee asked for a change and proposed none in time; the plan stays as it is. */
@Component
class DropChange implements JavaDelegate {

  private final PlanChanges changes;

  DropChange(PlanChanges changes) {
    this.changes = changes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    changes.lapse(keyOf(execution));
  }
}

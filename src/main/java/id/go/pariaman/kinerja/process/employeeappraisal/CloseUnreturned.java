package id.go.pariaman.kinerja.process.employeeappraisal;

import static id.go.pariaman.kinerja.process.employeeappraisal.EmployeeAppraisal.keyOf;

import id.go.pariaman.kinerja.appraisal.Deliveries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * The document did not come back in time (p.114 no.6); the law names no consequence, the result
 * stands.
 */
@Component
class CloseUnreturned implements JavaDelegate {

  private final Deliveries deliveries;

  CloseUnreturned(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  @Override
  public void execute(DelegateExecution execution) {
    deliveries.closeUnreturned(keyOf(execution));
  }
}

package id.go.pariaman.kinerja.process.appraisalcycle;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.process.WaitingAppraisals;
import id.go.pariaman.kinerja.process.employeeappraisal.EmployeeAppraisal;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;

/**
 * Tells a hundred of the waiting that their period is open; the diagram comes back here while
 * anyone waits.
 */
@Component
class ReleaseWaiting implements JavaDelegate {

  private static final int A_JOB = 100;

  private final WaitingAppraisals waiting;
  private final RuntimeService runtime;

  ReleaseWaiting(WaitingAppraisals waiting, RuntimeService runtime) {
    this.waiting = waiting;
    this.runtime = runtime;
  }

  @Override
  public void execute(DelegateExecution execution) {
    waiting.forOpenPeriod(execution.getProcessBusinessKey(), A_JOB).forEach(this::release);
  }

  private void release(AppraisalKey key) {
    for (Execution waits :
        runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(key.toString())
            .messageEventSubscriptionName(EmployeeAppraisal.PERIOD_OPENED)
            .list()) {
      runtime.messageEventReceived(EmployeeAppraisal.PERIOD_OPENED, waits.getId());
    }
  }
}

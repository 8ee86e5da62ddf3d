package id.go.pariaman.kinerja.process.appraisalcycle;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.process.WaitingAppraisals;
import id.go.pariaman.kinerja.process.employeeappraisal.EmployeeAppraisal;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;

/**
 * Tells some of the waiting that their period is open; the diagram comes back here while anyone
 * waits. Where our tables say that somebody waits and the engine knows of nobody, the job fails
 * instead of coming back for ever, and HR sees an incident.
 */
@Component
class ReleaseWaiting implements JavaDelegate {

  /** So many in one transaction that it stays far below the lock time of a job; no rule. */
  private static final int A_JOB = 100;

  private final WaitingAppraisals waiting;
  private final RuntimeService runtime;

  ReleaseWaiting(WaitingAppraisals waiting, RuntimeService runtime) {
    this.waiting = waiting;
    this.runtime = runtime;
  }

  @Override
  public void execute(DelegateExecution execution) {
    List<AppraisalKey> keys = waiting.forOpenPeriod(execution.getProcessBusinessKey(), A_JOB);
    int released = keys.stream().mapToInt(this::release).sum();
    if (released == 0 && !keys.isEmpty()) {
      throw new IllegalStateException(
          "%d appraisals wait for their period in our tables only, the first is %s"
              .formatted(keys.size(), keys.get(0)));
    }
  }

  private int release(AppraisalKey key) {
    List<Execution> waits =
        runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(key.toString())
            .messageEventSubscriptionName(EmployeeAppraisal.PERIOD_OPENED)
            .list();
    waits.forEach(
        each -> runtime.messageEventReceived(EmployeeAppraisal.PERIOD_OPENED, each.getId()));
    return waits.size();
  }
}

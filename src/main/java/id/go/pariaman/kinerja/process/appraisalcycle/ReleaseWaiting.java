package id.go.pariaman.kinerja.process.appraisalcycle;

import id.go.pariaman.kinerja.process.WaitingAppraisals;
import id.go.pariaman.kinerja.process.employeeappraisal.EmployeeAppraisal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Tells some of the waiting that their period is open; the diagram comes back here while anyone
 * waits.
 */
@Component
class ReleaseWaiting implements JavaDelegate {

  private final WaitingAppraisals waiting;
  private final Release release;

  ReleaseWaiting(WaitingAppraisals waiting, Release release) {
    this.waiting = waiting;
    this.release = release;
  }

  @Override
  public void execute(DelegateExecution execution) {
    release.all(
        waiting.forOpenPeriod(execution.getProcessBusinessKey(), Release.A_JOB),
        EmployeeAppraisal.PERIOD_OPENED);
  }
}

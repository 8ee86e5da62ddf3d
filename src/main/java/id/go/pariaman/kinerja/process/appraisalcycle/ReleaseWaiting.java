package id.go.pariaman.kinerja.process.appraisalcycle;

import id.go.pariaman.kinerja.appraisal.Whereabouts;
import id.go.pariaman.kinerja.process.Release;
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

  private final Whereabouts whereabouts;
  private final Release release;

  ReleaseWaiting(Whereabouts whereabouts, Release release) {
    this.whereabouts = whereabouts;
    this.release = release;
  }

  @Override
  public void execute(DelegateExecution execution) {
    release.all(
        whereabouts.waitingForOpenPeriod(execution.getProcessBusinessKey(), Release.A_JOB),
        EmployeeAppraisal.PERIOD_OPENED);
  }
}

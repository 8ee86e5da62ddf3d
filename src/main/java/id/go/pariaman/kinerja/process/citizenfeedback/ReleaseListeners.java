package id.go.pariaman.kinerja.process.citizenfeedback;

import static id.go.pariaman.kinerja.process.citizenfeedback.CitizenFeedback.keyOf;

import id.go.pariaman.kinerja.appraisal.Whereabouts;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.process.Release;
import id.go.pariaman.kinerja.process.employeeappraisal.EmployeeAppraisal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Tells some of the appraisals that wait for what citizens said; the diagram comes back here while
 * any waits.
 */
@Component
class ReleaseListeners implements JavaDelegate {

  private final Whereabouts whereabouts;
  private final Release release;

  ReleaseListeners(Whereabouts whereabouts, Release release) {
    this.whereabouts = whereabouts;
    this.release = release;
  }

  @Override
  public void execute(DelegateExecution execution) {
    WindowKey window = keyOf(execution);
    release.all(
        whereabouts.waitingForFeedback(window.cycle(), window.period(), Release.A_JOB),
        EmployeeAppraisal.FEEDBACK_CLOSED);
  }
}

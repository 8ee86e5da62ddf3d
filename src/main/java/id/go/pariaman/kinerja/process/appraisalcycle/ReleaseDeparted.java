package id.go.pariaman.kinerja.process.appraisalcycle;

import id.go.pariaman.kinerja.appraisal.Whereabouts;
import id.go.pariaman.kinerja.process.Release;
import id.go.pariaman.kinerja.process.employeeappraisal.EmployeeAppraisal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Tells some appraisals that their person left; the diagram comes back here while there are any.
 */
@Component
class ReleaseDeparted implements JavaDelegate {

  private final Whereabouts whereabouts;
  private final Release release;

  ReleaseDeparted(Whereabouts whereabouts, Release release) {
    this.whereabouts = whereabouts;
    this.release = release;
  }

  @Override
  public void execute(DelegateExecution execution) {
    release.all(
        whereabouts.waitingForTheirEnd(execution.getProcessBusinessKey(), Release.A_JOB),
        EmployeeAppraisal.EMPLOYEE_LEFT);
  }
}

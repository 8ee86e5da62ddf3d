package id.go.pariaman.kinerja.process.appraisalcycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Starts an appraisal for everyone enrolled; the diagram comes back here while anyone is left. */
@Component
class LaunchAppraisals implements JavaDelegate {

  private final AppraisalLauncher launcher;

  LaunchAppraisals(AppraisalLauncher launcher) {
    this.launcher = launcher;
  }

  @Override
  public void execute(DelegateExecution execution) {
    launcher.launch(execution.getProcessBusinessKey());
  }
}

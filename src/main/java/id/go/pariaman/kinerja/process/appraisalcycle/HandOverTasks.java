package id.go.pariaman.kinerja.process.appraisalcycle;

import id.go.pariaman.kinerja.process.employeeappraisal.TaskHandOver;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What an assessor who can no longer assess has open goes to whoever assesses now. */
@Component
class HandOverTasks implements JavaDelegate {

  private final TaskHandOver handOver;

  HandOverTasks(TaskHandOver handOver) {
    this.handOver = handOver;
  }

  @Override
  public void execute(DelegateExecution execution) {
    handOver.ofTheUnable(execution.getProcessBusinessKey());
  }
}

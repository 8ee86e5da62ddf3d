package id.go.pariaman.kinerja.process.employeeappraisal;

import id.go.pariaman.kinerja.planning.PlanChangeRequested;
import id.go.pariaman.kinerja.refusal.Refused;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A wish to change the plan becomes the event that the diagram waits for, one at a time. */
@Component
class PlanChangeStarter {

  private final RuntimeService runtime;
  private final TaskService tasks;

  PlanChangeStarter(RuntimeService runtime, TaskService tasks) {
    this.runtime = runtime;
    this.tasks = tasks;
  }

  @EventListener
  void start(PlanChangeRequested requested) {
    String key = requested.key().toString();
    if (tasks
            .createTaskQuery()
            .processInstanceBusinessKey(key)
            .taskDefinitionKeyIn("ChangePlan", "ApproveChange")
            .count()
        > 0) {
      throw Refused.because(
          "", "Perubahan SKP sebelumnya belum selesai. Selesaikan dahulu yang itu.");
    }
    runtime
        .createMessageCorrelation(EmployeeAppraisal.CHANGE_REQUESTED)
        .processInstanceBusinessKey(key)
        .correlateAllWithResult();
  }
}

package id.go.pariaman.kinerja.process.employeeappraisal;

import id.go.pariaman.kinerja.appraisal.entry.EntryGivenBack;
import id.go.pariaman.kinerja.appraisal.entry.EntryOpened;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.process.form.TaskLost;
import id.go.pariaman.kinerja.process.form.TaskSteps;
import id.go.pariaman.kinerja.refusal.Refused;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** While an operator enters a step from paper, the task is theirs; its person stays the owner. */
@Component
class PaperEntryTasks {

  private final TaskService tasks;
  private final TaskSteps steps;

  PaperEntryTasks(TaskService tasks, TaskSteps steps) {
    this.tasks = tasks;
    this.steps = steps;
  }

  @EventListener
  void give(EntryOpened opened) {
    Task task = task(opened.key(), opened.step());
    task.setOwner(opened.key().nip());
    task.setAssignee(opened.operator());
    tasks.saveTask(task);
  }

  @EventListener
  void giveBack(EntryGivenBack back) {
    Task task = task(back.key(), back.step());
    task.setAssignee(back.key().nip());
    task.setOwner(null);
    tasks.saveTask(task);
  }

  /**
   * @throws Refused when somebody has completed it, or its time has passed
   */
  private Task task(AppraisalKey key, String step) {
    Task task =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(key.toString())
            .taskDefinitionKey(step)
            .singleResult();
    if (task == null) {
      throw Refused.because("", TaskLost.MESSAGE);
    }
    try {
      steps.lock(task.getId());
    } catch (TaskLost lost) {
      throw Refused.because("", TaskLost.MESSAGE);
    }
    return task;
  }
}

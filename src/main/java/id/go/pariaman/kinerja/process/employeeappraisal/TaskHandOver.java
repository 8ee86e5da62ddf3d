package id.go.pariaman.kinerja.process.employeeappraisal;

import id.go.pariaman.kinerja.appraisal.Duties;
import id.go.pariaman.kinerja.appraisal.reassignment.TaskReassigned;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.AppraisalStep;
import id.go.pariaman.kinerja.process.ProcessVariable;
import id.go.pariaman.kinerja.process.form.TaskLost;
import id.go.pariaman.kinerja.process.form.TaskSteps;
import id.go.pariaman.kinerja.refusal.Refused;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Open tasks of assessors who can no longer assess (p.89 no.2-3). The task stays the same one, with
 * the days that a step leaves its owner.
 */
@Component
public class TaskHandOver {

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final ManagementService jobs;
  private final Duties duties;
  private final AppraisalDates dates;
  private final TaskSteps steps;

  TaskHandOver(
      TaskService tasks,
      RuntimeService runtime,
      ManagementService jobs,
      Duties duties,
      AppraisalDates dates,
      TaskSteps steps) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.jobs = jobs;
    this.duties = duties;
    this.dates = dates;
    this.steps = steps;
  }

  public void ofTheUnable(String cycle) {
    Map<String, List<Task>> byAssessor =
        tasks
            .createTaskQuery()
            .processDefinitionKey(EmployeeAppraisal.KEY)
            .processInstanceBusinessKeyLike(cycle + "/%")
            .taskDefinitionKeyIn(
                AppraisalStep.ids(AppraisalStep::isAssessors).toArray(String[]::new))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Task::getAssignee));
    byAssessor.forEach(
        (assessor, open) -> {
          boolean unable = !duties.canAssess(assessor);
          boolean deputy = !unable && duties.wasDeputy(assessor);
          open.stream()
              .filter(task -> unable || (deputy && letterEnded(task)))
              .forEach(task -> handOver(task));
        });
  }

  /** A deputy's open tasks go on with the end of the letter. */
  private boolean letterEnded(Task task) {
    return duties.letterEnded(keyOf(task), task.getTaskDefinitionKey(), period(task)).isPresent();
  }

  private void handOver(Task task) {
    AppraisalKey key = keyOf(task);
    handOver(
        task,
        key,
        duties.handOver(key, task.getTaskDefinitionKey(), period(task), task.getAssignee()));
  }

  /** HR decided who assesses instead; the duty is written already. */
  @EventListener
  void handOver(TaskReassigned reassigned) {
    Task task = of(reassigned);
    try {
      steps.lock(task == null ? "" : task.getId());
    } catch (TaskLost lost) {
      throw Refused.because("", TaskLost.MESSAGE);
    }
    task = of(reassigned); // as it is behind the lock: the first of a double click was here
    if (task == null || !reassigned.from().equals(task.getAssignee())) {
      throw Refused.because("", TaskLost.MESSAGE);
    }
    handOver(task, reassigned.subject(), reassigned.to());
  }

  private Task of(TaskReassigned reassigned) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(reassigned.subject().toString())
        .taskDefinitionKey(reassigned.step())
        .singleResult();
  }

  private int period(Task task) {
    return (Integer)
        runtime.getVariable(task.getProcessInstanceId(), ProcessVariable.PERIOD.name());
  }

  private void handOver(Task task, AppraisalKey key, String assessor) {
    String step = task.getTaskDefinitionKey();
    int period = period(task);
    Date due = dates.due(key, step, period);
    task.setAssignee(assessor);
    task.setDueDate(due);
    tasks.saveTask(task);
    jobs.createJobQuery()
        .timers()
        .executionId(task.getExecutionId())
        .list()
        .forEach(timer -> jobs.setJobDuedate(timer.getId(), dates.lapse(key, step, period)));
    steps.handedOver(key, step, assessor, due);
  }

  private AppraisalKey keyOf(Task task) {
    return AppraisalKey.of(
        runtime
            .createProcessInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .singleResult()
            .getBusinessKey());
  }
}

package id.go.pariaman.kinerja.process.employeeappraisal;

import id.go.pariaman.kinerja.appraisal.Duties;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.AppraisalStep;
import id.go.pariaman.kinerja.process.ProcessVariable;
import id.go.pariaman.kinerja.process.form.TaskSteps;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
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
          if (!duties.canAssess(assessor)) {
            open.forEach(this::handOver);
          }
        });
  }

  private void handOver(Task task) {
    AppraisalKey key = keyOf(task);
    String step = task.getTaskDefinitionKey();
    int period =
        (Integer) runtime.getVariable(task.getProcessInstanceId(), ProcessVariable.PERIOD.name());
    String assessor = duties.charge(key, step, period);
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

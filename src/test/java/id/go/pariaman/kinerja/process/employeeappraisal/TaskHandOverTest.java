package id.go.pariaman.kinerja.process.employeeappraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.go.pariaman.kinerja.appraisal.Duties;
import id.go.pariaman.kinerja.process.form.TaskSteps;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;

class TaskHandOverTest {

  private static final String ABLE = "198201192004021004";

  private final TaskService tasks = mock(TaskService.class);
  private final Duties duties = mock(Duties.class);
  private final TaskHandOver handOver =
      new TaskHandOver(
          tasks,
          mock(RuntimeService.class, RETURNS_DEEP_STUBS),
          mock(ManagementService.class, RETURNS_DEEP_STUBS),
          duties,
          mock(AppraisalDates.class),
          mock(TaskSteps.class));

  /** Hundreds of tasks in one job are a few dozen people. */
  @Test
  void asksOnceAboutEachAssessorHoweverManyTasksTheyHave() {
    var query = mock(TaskQuery.class, RETURNS_SELF);
    var open = tasksOf(ABLE, 14);
    when(tasks.createTaskQuery()).thenReturn(query);
    doReturn(open).when(query).list();
    when(duties.canAssess(any())).thenReturn(true);

    handOver.ofTheUnable("2026");

    verify(duties, times(1)).canAssess(ABLE);
    verify(query)
        .taskDefinitionKeyIn("ApprovePlan", "RatePeriod", "ReviewPerformance", "ApproveChange");
    assertThat(open).extracting(Task::getAssignee).containsOnly(ABLE);
  }

  private static List<Task> tasksOf(String assessor, int number) {
    return IntStream.range(0, number).mapToObj(i -> task(assessor)).toList();
  }

  private static Task task(String assessor) {
    var task = mock(Task.class);
    when(task.getAssignee()).thenReturn(assessor);
    return task;
  }
}

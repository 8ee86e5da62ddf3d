package id.go.pariaman.kinerja.identity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommandGuardTest {

  private static final List<String> POOL = List.of("pool");

  private static GuardedEngine guarded;
  private static ProcessEngine engine;
  private static TaskService tasks;

  @BeforeAll
  static void start() {
    guarded = new GuardedEngine("commandguard");
    engine = guarded.engine;
    tasks = engine.getTaskService();
    guarded.deploy(
        "own",
        """
        <userTask id="First" camunda:assignee="asn"/>
        <sequenceFlow id="f2" sourceRef="First" targetRef="Done"/>
        <serviceTask id="Done" camunda:expression="${helper.completeOthers(execution)}"/>
        <boundaryEvent id="Late" attachedToRef="First">
          <timerEventDefinition><timeDate>2999-01-01T00:00:00</timeDate></timerEventDefinition>
        </boundaryEvent>
        """);
    guarded.deploy("others", "<userTask id=\"First\" camunda:assignee=\"other\"/>");
    guarded.deploy("pooled", "<userTask id=\"First\" camunda:candidateGroups=\"pool\"/>");
    // Rights as wide as they get: what is refused below, the guard refuses.
    for (Resources resource :
        List.of(
            Resources.TASK,
            Resources.FILTER,
            Resources.DEPLOYMENT,
            Resources.PROCESS_DEFINITION,
            Resources.PROCESS_INSTANCE,
            Resources.BATCH)) {
      Authorization everything =
          engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
      everything.setUserId("asn");
      everything.setResource(resource);
      everything.setResourceId(Authorization.ANY);
      everything.addPermission(Permissions.ALL);
      engine.getAuthorizationService().saveAuthorization(everything);
    }
  }

  @AfterEach
  void removeInstances() {
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .list()
        .forEach(i -> engine.getRuntimeService().deleteProcessInstance(i.getId(), "test"));
  }

  @AfterAll
  static void stop() {
    guarded.close();
  }

  static Stream<Arguments> whatNoPersonMayDo() {
    return Stream.of(
        attack("complete", (e, id) -> e.getTaskService().complete(id)),
        attack(
            "complete with variables", (e, id) -> e.getTaskService().complete(id, Map.of("x", 1))),
        attack("clean the history", (e, id) -> e.getHistoryService().cleanUpHistoryAsync(true)),
        attack("resolve", (e, id) -> e.getTaskService().resolveTask(id)),
        attack("delegate", (e, id) -> e.getTaskService().delegateTask(id, "other")),
        attack("BPMN error", (e, id) -> e.getTaskService().handleBpmnError(id, "any")),
        attack("escalation", (e, id) -> e.getTaskService().handleEscalation(id, "any")),
        attack("set a variable", (e, id) -> e.getTaskService().setVariable(id, "x", 1)),
        attack("set a local one", (e, id) -> e.getTaskService().setVariableLocal(id, "x", 1)),
        attack("remove a variable", (e, id) -> e.getTaskService().removeVariable(id, "x")),
        attack("reassign", (e, id) -> e.getTaskService().setAssignee(id, "other")),
        attack("reassign to oneself", (e, id) -> e.getTaskService().setAssignee(id, "asn")),
        attack("make it nobody's", (e, id) -> e.getTaskService().setAssignee(id, null)),
        attack("claim for another", (e, id) -> e.getTaskService().claim(id, "other")),
        attack("claim for nobody", (e, id) -> e.getTaskService().claim(id, null)),
        attack("set the owner", (e, id) -> e.getTaskService().setOwner(id, "other")),
        attack("add a candidate", (e, id) -> e.getTaskService().addCandidateUser(id, "other")),
        attack("add a group", (e, id) -> e.getTaskService().addCandidateGroup(id, "pool")),
        attack("remove a candidate", (e, id) -> e.getTaskService().deleteCandidateUser(id, "x")),
        attack("move the due date", (e, id) -> e.getTaskService().setDueDate(id, new Date())),
        attack("set the priority", (e, id) -> e.getTaskService().setPriority(id, 1)),
        attack("delete the task", (e, id) -> e.getTaskService().deleteTask(id)),
        attack("comment", (e, id) -> e.getTaskService().createComment(id, null, "teks")),
        attack(
            "attach",
            (e, id) -> e.getTaskService().createAttachment("t", id, null, "a", "b", "http://c")),
        attack(
            "create a task", (e, id) -> e.getTaskService().saveTask(e.getTaskService().newTask())),
        attack(
            "save a task",
            (e, id) -> {
              Task own = e.getTaskService().createTaskQuery().taskId(id).singleResult();
              own.setAssignee("other");
              e.getTaskService().saveTask(own);
            }),
        attack(
            "create a filter",
            (e, id) -> e.getFilterService().saveFilter(e.getFilterService().newTaskFilter("mine"))),
        attack(
            "deploy",
            (e, id) ->
                e.getRepositoryService().createDeployment().addString("a.txt", "a").deploy()),
        attack("fire a timer", (e, id) -> e.getManagementService().executeJob(timer(e).getId())),
        attack("delete a job", (e, id) -> e.getManagementService().deleteJob(timer(e).getId())),
        attack(
            "move a job's due date",
            (e, id) -> e.getManagementService().setJobDuedate(timer(e).getId(), new Date())),
        attack(
            "compute it again",
            (e, id) -> e.getManagementService().recalculateJobDuedate(timer(e).getId(), true)),
        attack(
            "set a job's priority",
            (e, id) -> e.getManagementService().setJobPriority(timer(e).getId(), 1)),
        attack(
            "suspend a job", (e, id) -> e.getManagementService().suspendJobById(timer(e).getId())),
        attack(
            "suspend all jobs of a place",
            (e, id) ->
                e.getManagementService()
                    .suspendJobDefinitionById(timer(e).getJobDefinitionId(), true)),
        attack(
            "set the priority of a place",
            (e, id) ->
                e.getManagementService()
                    .setOverridingJobPriorityForJobDefinition(timer(e).getJobDefinitionId(), 1)),
        attack(
            "retry in a batch",
            (e, id) -> e.getManagementService().setJobRetriesAsync(List.of(timer(e).getId()), 1)),
        attack(
            "undeploy",
            (e, id) ->
                e.getRepositoryService()
                    .deleteDeployment(
                        e.getRepositoryService().createDeploymentQuery().list().get(0).getId())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whatNoPersonMayDo")
  void refusesWhateverTheAuthorizationsSay(String name, BiConsumer<ProcessEngine, String> attack) {
    Task task = task("own");
    Job timer = timer(engine);

    guarded.as(
        "asn",
        () ->
            assertThatThrownBy(() -> attack.accept(engine, task.getId()))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("ugas"));

    assertThat(task("own", false)).usingRecursiveComparison().isEqualTo(task);
    assertThat(timer(engine)).usingRecursiveComparison().isEqualTo(timer);
  }

  /** Refused for want of rights as for the guard: neither is a failure of the job. */
  @Test
  void leavesTheTimerAsItIsWhoeverTriesToFireIt() {
    task("own");
    Job timer = timer(engine);

    guarded.as(
        "stranger",
        () ->
            assertThatThrownBy(() -> engine.getManagementService().executeJob(timer.getId()))
                .isInstanceOf(AuthorizationException.class));

    assertThat(timer(engine)).usingRecursiveComparison().isEqualTo(timer);
  }

  static Stream<Arguments> whatIsNoRetry() {
    return Stream.of(
        attack("stop it", (e, id) -> e.getManagementService().setJobRetries(id, 0)),
        attack("renew it while it is sound", (e, id) -> retry(e, id)),
        attack("renew many", (e, id) -> e.getManagementService().setJobRetries(List.of(id), 3)),
        attack(
            "put it off",
            (e, id) ->
                e.getManagementService().setJobRetries(3).jobId(id).dueDate(new Date()).execute()),
        attack(
            "stop all of a place",
            (e, id) ->
                e.getManagementService()
                    .setJobRetriesByJobDefinitionId(timer(e).getJobDefinitionId(), 0)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whatIsNoRetry")
  void refusesToTouchTheTriesOfASoundJob(String name, BiConsumer<ProcessEngine, String> attack) {
    task("own");
    Job timer = timer(engine);

    guarded.as(
        "asn",
        () ->
            assertThatThrownBy(() -> attack.accept(engine, timer.getId()))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("sudah gagal"));

    assertThat(timer(engine)).usingRecursiveComparison().isEqualTo(timer);
  }

  @Test
  void letsAFailedJobBeTriedAgainAtItsTime() {
    task("own");
    Job timer = timer(engine);
    engine.getManagementService().setJobRetries(timer.getId(), 0);

    guarded.as("asn", () -> retry(engine, timer.getId()));

    assertThat(timer(engine).getRetries()).isEqualTo(3);
    assertThat(timer(engine).getDuedate()).isEqualTo(timer.getDuedate());
  }

  private static void retry(ProcessEngine engine, String job) {
    engine.getManagementService().setJobRetries(job, 3);
  }

  @Test
  void letsTheAssigneeHandInTheFormAndOurStepsDoTheRest() {
    Task mine = task("own");
    task("others");

    guarded.as("asn", () -> engine.getFormService().submitTaskForm(mine.getId(), Map.of()));

    assertThat(tasks.createTaskQuery().list()).isEmpty();
  }

  @Test
  void takesRightsAlongWhenATaskIsReassigned() {
    Task task = task("others");
    tasks.setAssignee(task.getId(), "deputy");

    guarded.as(
        "other",
        () -> {
          assertThat(tasks.createTaskQuery().list()).isEmpty();
          assertThatThrownBy(() -> engine.getFormService().submitTaskForm(task.getId(), Map.of()))
              .isInstanceOf(AuthorizationException.class)
              .hasMessageContaining("bukan tugas Anda");
        });
    guarded.as("deputy", () -> assertThat(tasks.createTaskQuery().list()).hasSize(1));
  }

  /** Tasklist shows a task for a while after somebody else has done it. */
  @Test
  void tellsWhoeverLostTheRaceThatTheTaskIsNotTheirsAnyMore() {
    Task task = task("others");
    tasks.complete(task.getId());

    guarded.as(
        "other",
        () ->
            assertThatThrownBy(() -> engine.getFormService().submitTaskForm(task.getId(), Map.of()))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("sudah dialihkan"));
  }

  @Test
  void letsAMemberTakeATaskOfThePoolAndPutItBack() {
    String id = task("pooled").getId();

    guarded.as("member", POOL, () -> tasks.claim(id, "member"));
    assertThat(tasks.createTaskQuery().taskId(id).singleResult().getAssignee()).isEqualTo("member");

    guarded.as("member", POOL, () -> tasks.setAssignee(id, null));
    assertThat(tasks.createTaskQuery().taskId(id).taskUnassigned().count()).isOne();
    guarded.as("second", POOL, () -> assertThat(tasks.createTaskQuery().count()).isOne());
  }

  @Test
  void letsNobodyPutBackWhatAnotherMemberTook() {
    String id = task("pooled").getId();
    guarded.as("member", POOL, () -> tasks.claim(id, "member"));

    guarded.as(
        "second",
        POOL,
        () ->
            assertThatThrownBy(() -> tasks.setAssignee(id, null))
                .isInstanceOf(AuthorizationException.class));
  }

  @Test
  void letsNobodyOutsideThePoolTakeATask() {
    String id = task("pooled").getId();

    guarded.as(
        "stranger",
        () ->
            assertThatThrownBy(() -> tasks.claim(id, "stranger"))
                .isInstanceOf(AuthorizationException.class));
  }

  @Test
  void leavesOurOwnCodeAlone() {
    String id = task("own").getId();

    assertThatCode(
            () -> {
              tasks.setVariable(id, "x", 1);
              tasks.setAssignee(id, "third");
              tasks.complete(id);
            })
        .doesNotThrowAnyException();
  }

  private static Arguments attack(String name, BiConsumer<ProcessEngine, String> attack) {
    return Arguments.of(name, attack);
  }

  private static Job timer(ProcessEngine engine) {
    return engine.getManagementService().createJobQuery().singleResult();
  }

  private static Task task(String process) {
    return task(process, true);
  }

  private static Task task(String process, boolean start) {
    if (start) {
      engine.getRuntimeService().startProcessInstanceByKey(process);
    }
    return tasks.createTaskQuery().processDefinitionKey(process).singleResult();
  }
}

package id.go.pariaman.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.role.Role;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Those who watch the processes in Cockpit see them and change nothing. */
@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WatchersIT {

  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final String DEFINITION = "/process-definition/key/watch-check";
  private static final String ASSIGNEE = "198401102006032004";
  private static final List<String> WATCHED = List.of("appraisal-cycle", "employee-appraisal");
  private static final Map<Role, String> WATCHERS =
      Map.of(
          Role.HR, "bkpsdm",
          Role.COMMITTEE, "komite",
          Role.INSPECTOR, "inspektorat",
          Role.ADMIN, "admin");

  @LocalServerPort private int port;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;
  @Autowired private FormService forms;
  @Autowired private IdentityService identity;
  @Autowired private AuthorizationService authorizations;

  private final Map<Role, Browser> browsers = new EnumMap<>(Role.class);
  private final List<Authorization> granted = new ArrayList<>();
  private Deployment deployment;
  private String instance;

  @BeforeAll
  void signIn() {
    WATCHERS.forEach((role, user) -> browsers.put(role, Browser.signedIn(port, user)));
  }

  @BeforeEach
  void startAnInstance() {
    var model =
        Bpmn.createExecutableProcess("watch-check")
            .camundaHistoryTimeToLiveString("P1D")
            .startEvent()
            .userTask("Asked")
            .camundaAssignee(ASSIGNEE)
            .boundaryEvent("Told")
            .message("WatchersTold")
            .moveToActivity("Asked")
            .boundaryEvent("Late")
            .timerWithDate("2999-01-01T00:00:00")
            .done();
    deployment = repository.createDeployment().addModelInstance("watch.bpmn", model).deploy();
    instance = runtime.startProcessInstanceByKey("watch-check", "watch").getId();
  }

  @AfterEach
  void remove() {
    takeBack();
    management.createBatchQuery().list().forEach(b -> management.deleteBatch(b.getId(), true));
    repository.deleteDeployment(deployment.getId(), true);
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change("start", it -> it.runtime.startProcessInstanceByKey("watch-check", "other")),
        change("suspend all", it -> it.repository.suspendProcessDefinitionByKey("watch-check")),
        change(
            "suspend in a batch",
            it ->
                it.runtime
                    .updateProcessInstanceSuspensionState()
                    .byProcessInstanceIds(it.instance)
                    .suspendAsync()),
        change("suspend", it -> it.runtime.suspendProcessInstanceById(it.instance)),
        change("set a variable", it -> it.runtime.setVariable(it.instance, "x", 1)),
        change(
            "set it in a batch",
            it -> it.runtime.setVariablesAsync(List.of(it.instance), Map.of("x", 1))),
        change("tell", it -> it.runtime.correlateMessage("WatchersTold", "watch")),
        change("delete", it -> it.runtime.deleteProcessInstance(it.instance, "x")));
  }

  private static Arguments change(String what, Consumer<WatchersIT> inTheEngine) {
    return Arguments.of(what, inTheEngine);
  }

  /** An act in the engine, under the rights of each of them and under the missing one. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void onlyTheRightIsMissing(String what, Consumer<WatchersIT> inTheEngine) {
    browsers.forEach(
        (role, watcher) -> {
          for (String process : WATCHED) {
            watchLike(role, process);
            assertThat(watcher.get(ENGINE + "/process-instance/" + instance).statusCode())
                .as(role + " sees what is to be changed")
                .isEqualTo(200);

            assertThatExceptionOfType(AuthorizationException.class)
                .as(role + " like in " + process)
                .isThrownBy(() -> as(role, inTheEngine));
            takeBack();
          }
        });
    grantEverything();

    assertThatCode(() -> as(Role.HR, inTheEngine)).doesNotThrowAnyException();
  }

  /** A start form would carry variables: the guard refuses it whatever the rights are. */
  @Test
  void nobodySubmitsAStartForm() {
    grantEverything();
    String definition =
        runtime
            .createProcessInstanceQuery()
            .processInstanceId(instance)
            .singleResult()
            .getProcessDefinitionId();

    assertThatThrownBy(
            () -> as(Role.HR, it -> it.forms.submitStartForm(definition, "other", Map.of())))
        .isInstanceOf(AuthorizationException.class)
        .hasMessageContaining("Selesaikan tugas melalui formulirnya");
  }

  /** As README says: the administrator retries failed work, and nothing else. */
  @Test
  void theAdministratorRetriesAFailedJobOnly() {
    watchLike(Role.ADMIN, "employee-appraisal");
    watchLike(Role.HR, "employee-appraisal");
    Job sound = timer();
    String retries = "/job/" + sound.getId() + "/retries";
    Browser admin = browsers.get(Role.ADMIN);
    for (String body :
        List.of(
            "{\"retries\":0}",
            "{\"retries\":3}",
            "{\"retries\":3,\"dueDate\":\"2030-01-01T00:00:00.000+0700\"}")) {
      assertThat(send(admin, "PUT", retries, body).statusCode()).as(body).isEqualTo(403);
    }
    assertThat(timer()).usingRecursiveComparison().isEqualTo(sound);
    management.setJobRetries(sound.getId(), 0);

    assertThat(send(browsers.get(Role.HR), "PUT", retries, "{\"retries\":3}").statusCode())
        .isEqualTo(403);
    assertThat(send(admin, "PUT", retries, "{\"retries\":3}").statusCode()).isEqualTo(204);
    assertThat(timer().getRetries()).isEqualTo(3);
  }

  private Job timer() {
    return management.createJobQuery().processInstanceId(instance).singleResult();
  }

  private void as(Role role, Consumer<WatchersIT> act) {
    identity.setAuthentication(WATCHERS.get(role), List.of(role.group()));
    try {
      act.accept(this);
    } finally {
      identity.clearAuthentication();
    }
  }

  private void grantEverything() {
    for (Resource all :
        List.of(Resources.PROCESS_DEFINITION, Resources.PROCESS_INSTANCE, Resources.BATCH)) {
      grant(Role.HR, all, Authorization.ANY, Permissions.ALL);
    }
  }

  private HttpResponse<String> send(Browser who, String method, String path, String body) {
    return who.json(
        method,
        ENGINE + path.replace("{instance}", instance),
        body.replace("{instance}", instance));
  }

  /** What the role may do with one of our processes, it may do with the one of this test. */
  private void watchLike(Role role, String process) {
    Authorization real =
        authorizations
            .createAuthorizationQuery()
            .groupIdIn(role.group())
            .resourceType(Resources.PROCESS_DEFINITION)
            .resourceId(process)
            .singleResult();
    grant(
        role,
        Resources.PROCESS_DEFINITION,
        "watch-check",
        real.getPermissions(ProcessDefinitionPermissions.values()));
  }

  private void grant(Role role, Resource resource, String id, Permission... permissions) {
    Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setGroupId(role.group());
    grant.setResource(resource);
    grant.setResourceId(id);
    grant.setPermissions(permissions);
    granted.add(authorizations.saveAuthorization(grant));
  }

  private void takeBack() {
    granted.forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    granted.clear();
  }
}

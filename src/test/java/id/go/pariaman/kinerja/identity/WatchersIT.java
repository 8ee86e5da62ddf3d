package id.go.pariaman.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.Deployment;
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
  @Autowired private TaskService tasks;
  @Autowired private ManagementService management;
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
            .camundaAssignee("198401102006032004")
            .boundaryEvent("Told")
            .message("WatchersTold")
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

  static Stream<Arguments> requests() {
    return Stream.of(
        Arguments.of("POST", DEFINITION + "/start", "{\"businessKey\":\"other\"}", 200),
        Arguments.of("PUT", DEFINITION + "/suspended", "{\"suspended\":true}", 204),
        Arguments.of(
            "POST",
            "/process-instance/suspended-async",
            "{\"suspended\":true,\"processInstanceIds\":[\"{instance}\"]}",
            200),
        Arguments.of("PUT", "/process-instance/{instance}/suspended", "{\"suspended\":true}", 204),
        Arguments.of(
            "PUT",
            "/process-instance/{instance}/variables/x",
            "{\"value\":1,\"type\":\"Integer\"}",
            204),
        Arguments.of(
            "POST",
            "/message",
            "{\"messageName\":\"WatchersTold\",\"businessKey\":\"watch\"}",
            204),
        Arguments.of("DELETE", "/process-instance/{instance}", "{}", 204));
  }

  /** Word for word the same request, under the rights of each of them and under the missing one. */
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("requests")
  void onlyTheRightIsMissing(String method, String path, String body, int withTheRight) {
    browsers.forEach(
        (role, watcher) -> {
          for (String process : WATCHED) {
            watchLike(role, process);
            assertThat(watcher.get(ENGINE + "/process-instance/" + instance).statusCode())
                .as(role + " sees what is to be changed")
                .isEqualTo(200);

            var answer = send(watcher, method, path, body);

            assertThat(answer.statusCode()).as(role + ": " + answer.body()).isEqualTo(403);
            assertThat(answer.body()).contains("AuthorizationException");
            takeBack();
          }
        });
    for (Resource all :
        List.of(Resources.PROCESS_DEFINITION, Resources.PROCESS_INSTANCE, Resources.BATCH)) {
      grant(Role.HR, all, Authorization.ANY, Permissions.ALL);
    }

    var answer = send(browsers.get(Role.HR), method, path, body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(withTheRight);
  }

  /** A start form would carry variables: the guard refuses it whatever the rights are. */
  @Test
  void nobodySubmitsAStartForm() {
    grant(Role.HR, Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.ALL);
    grant(Role.HR, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.ALL);

    var answer =
        send(
            browsers.get(Role.HR),
            "POST",
            DEFINITION + "/submit-form",
            "{\"businessKey\":\"other\",\"variables\":{}}");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    assertThat(answer.body()).contains("Selesaikan tugas melalui formulirnya");
  }

  @Test
  void whatATaskHoldsIsNotSeen() {
    String task = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
    browsers.forEach(
        (role, watcher) -> {
          watchLike(role, "employee-appraisal");
          assertThat(watcher.get(ENGINE + "/task/" + task + "/form-variables").statusCode())
              .as(role.name())
              .isEqualTo(403);
        });
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

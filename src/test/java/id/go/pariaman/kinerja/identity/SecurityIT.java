package id.go.pariaman.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attacks over the webapps' REST, by people who are signed in. */
@KinerjaTest
class SecurityIT {

  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final String ASN = "198401102006032004";
  private static final String COLLEAGUE = "198405272013121003";
  private static final String CANARY = "kinerja.canary";
  private static final String ATTACK =
      "${''.getClass().forName('java.lang.System').getMethod('setProperty', ''.getClass(),"
          + " ''.getClass()).invoke(null, '"
          + CANARY
          + "', 'sang')}";

  @LocalServerPort int port;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired JdbcClient db;

  private Deployment deployment;
  private Task task;
  private Browser asn;

  @BeforeEach
  void startAnInstance() {
    var model =
        Bpmn.createExecutableProcess("security-check")
            .camundaHistoryTimeToLiveString("P1D")
            .startEvent()
            .userTask("Asked")
            .camundaAssignee(ASN)
            .endEvent()
            .done();
    deployment = repository.createDeployment().addModelInstance("security.bpmn", model).deploy();
    var instance = runtime.startProcessInstanceByKey("security-check", "security");
    task = tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
    asn = Browser.signedIn(port, ASN);
  }

  @AfterEach
  void nothingHappened() {
    Task now = tasks.createTaskQuery().taskId(task.getId()).singleResult();
    assertThat(now).usingRecursiveComparison().isEqualTo(task);
    assertThat(runtime.getVariables(task.getExecutionId())).isEmpty();
    assertThat(System.clearProperty(CANARY)).isNull();
    repository.deleteDeployment(deployment.getId(), true);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | /task/{id}/complete | {} | 403",
        "POST | /task/{id}/complete | {\"variables\":{\"planApproved\":{\"value\":true}}} | 403",
        "POST | /task/{id}/resolve | {} | 403",
        "POST | /task/{id}/bpmnError | {\"errorCode\":\"x\"} | 403",
        "POST | /task/{id}/bpmnEscalation | {\"escalationCode\":\"x\"} | 403",
        "POST | /task/{id}/delegate | {\"userId\":\"198405272013121003\"} | 403",
        "POST | /task/{id}/assignee | {\"userId\":\"198405272013121003\"} | 403",
        "POST | /task/{id}/claim | {\"userId\":\"198405272013121003\"} | 403",
        "POST | /task/{id}/unclaim | {} | 403",
        "POST | /task/{id}/identity-links | {\"userId\":\"198405272013121003\",\"type\":\"candidate\"} | 403",
        "PUT | /task/{id} | {\"assignee\":\"198405272013121003\"} | 403",
        "DELETE | /task/{id} | {} | 403",
        "POST | /task/create | {\"name\":\"x\"} | 403",
        "PUT | /task/{id}/variables/planApproved | {\"value\":true,\"type\":\"Boolean\"} | 403",
        "POST | /task/{id}/variables | {\"modifications\":{\"x\":{\"value\":1}}} | 403",
        "DELETE | /task/{id}/localVariables/x | {} | 403",
        "POST | /task/{id}/comment/create | {\"message\":\"teks\"} | 403",
        "POST | /process-definition/key/security-check/start | {} | 403",
        "POST | /process-definition/key/security-check/submit-form | {\"variables\":{}} | 403",
        "PUT | /process-instance/{instance}/variables/x | {\"value\":1} | 403",
        "DELETE | /process-instance/{instance} | {} | 403",
        "PUT | /process-instance/{instance}/suspended | {\"suspended\":true} | 403",
        "POST | /filter/create | {\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{},\"properties\":{}} | 403",
        "POST | /authorization/create | {\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"198401102006032004\",\"resourceType\":7,\"resourceId\":\"*\"} | 403",
        "POST | /condition | {} | 403",
        "POST | /signal | {\"name\":\"x\"} | 403",
        "POST | /message | {\"messageName\":\"x\"} | 403",
        "POST | /external-task/fetchAndLock | {\"workerId\":\"x\",\"maxTasks\":1} | 403",
        "POST | /deployment/create | {} | 403",
        "POST | /identity/verify | {\"username\":\"admin\",\"password\":\"x\"} | 403",
        "POST | /history/cleanup | {} | 403",
        "POST | /user/create | {\"profile\":{\"id\":\"x\"},\"credentials\":{\"password\":\"x\"}} | 403"
      })
  void refuses(String method, String path, String body, int status) {
    var answer = asn.json(method, ENGINE + filled(path), body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"orQueries\":[{\"assigneeExpression\":\"ATTACK\"}]}",
        "{\"orQueries\":[{\"name\":\"a\"},{\"ownerExpression\":\"ATTACK\"}]}",
        "{\"orQueries\":[{\"candidateGroupsExpression\":\"ATTACK\",\"dueBeforeExpression\":\"ATTACK\"}]}",
        "{\"assigneeExpression\":\"ATTACK\"}"
      })
  void evaluatesNoExpressionOfAUser(String query) {
    String body = query.replace("ATTACK", ATTACK);
    String filter =
        db.sql("select id_ from act_ru_filter where name_ = 'Tugas saya'")
            .query(String.class)
            .single();
    for (String path :
        List.of(
            "/task",
            "/task/count",
            "/filter/" + filter + "/list",
            "/filter/" + filter + "/count")) {
      assertThat(asn.post(ENGINE + path, body).statusCode()).as(path).isEqualTo(400);
    }
    assertThat(
            Browser.signedIn(port, "admin")
                .post(
                    ENGINE + "/filter/create",
                    "{\"resourceType\":\"Task\",\"name\":\"x\",\"properties\":{},\"query\":%s}"
                        .formatted(body))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void hidesTheTasksOfOthers() {
    Browser colleague = Browser.signedIn(port, COLLEAGUE);

    assertThat(colleague.get(ENGINE + "/task?assignee=" + ASN + "&maxResults=9").body())
        .isEqualTo("[]");
    assertThat(colleague.get(ENGINE + filled("/task/{id}/form-variables")).statusCode())
        .isEqualTo(403);
    assertThat(colleague.post(ENGINE + filled("/task/{id}/submit-form"), "{}").statusCode())
        .isEqualTo(403);
    assertThat(asn.get(ENGINE + "/task?assignee=" + ASN + "&maxResults=9").body())
        .contains(task.getId());
  }

  @Test
  void takesRightsAlongWhenATaskIsReassigned() {
    tasks.setAssignee(task.getId(), COLLEAGUE);
    try {
      assertThat(asn.get(ENGINE + "/task?maxResults=99").body()).doesNotContain(task.getId());
      assertThat(asn.post(ENGINE + filled("/task/{id}/submit-form"), "{}").statusCode())
          .isEqualTo(403);
      assertThat(Browser.signedIn(port, COLLEAGUE).get(ENGINE + "/task?maxResults=99").body())
          .contains(task.getId());
    } finally {
      tasks.setAssignee(task.getId(), ASN);
      task = tasks.createTaskQuery().taskId(task.getId()).singleResult();
    }
  }

  @Test
  void asksForCamundasTokenOnEveryChange() {
    assertThat(asn.post(ENGINE + "/task/count", "{}").statusCode()).isEqualTo(200);
    assertThat(asn.forged().post(ENGINE + "/task/count", "{}").statusCode()).isEqualTo(403);
  }

  private String filled(String path) {
    return path.replace("{id}", task.getId()).replace("{instance}", task.getProcessInstanceId());
  }
}

package id.go.pariaman.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whose task it is, over the webapps' REST; what is refused to everybody is in {@code AttackIT}.
 */
@KinerjaTest
class SecurityIT {

  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final String ASN = "198401102006032004";
  private static final String COLLEAGUE = "198405272013121003";

  @LocalServerPort int port;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;

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
    repository.deleteDeployment(deployment.getId(), true);
  }

  @Test
  void hidesTheTasksOfOthers() {
    Browser colleague = Browser.signedIn(port, COLLEAGUE);

    assertThat(colleague.get(ENGINE + "/task?assignee=" + ASN + "&maxResults=99").body())
        .isEqualTo("[]");
    assertThat(asn.get(ENGINE + "/task?assignee=" + ASN + "&maxResults=99").body())
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

  private String filled(String path) {
    return path.replace("{id}", task.getId());
  }
}

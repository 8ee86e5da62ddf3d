package id.go.pariaman.kinerja.attack;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.TestDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same table of attacks on a plain Camunda 7.24.0 starter with all its defaults, where they
 * succeed: {@code mvn -P plain-starter test}. Evidence, and so no part of the build.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlainStarterRun {

  private static final String PASSWORD = "Pariaman-2026!";
  private static final Map<String, String> PEOPLE =
      Map.of(
          "asn", "198405272013121003",
          "colleague", "198401102006032004",
          "assessor", "198201192004021004",
          "hr", "bkpsdm",
          "committee", "komite",
          "inspector", "inspektorat",
          "admin", "sysop");

  private static final String DECISION =
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="t"
          xmlns:camunda="http://camunda.org/schema/1.0/dmn">
        <decision id="result-rating" name="r" camunda:historyTimeToLive="P1D">
          <variable id="v" name="v" typeRef="integer"/>
          <literalExpression id="l"><text>1 + 1</text></literalExpression>
        </decision>
      </definitions>
      """;

  private ServletWebServerApplicationContext plain;
  private ProcessEngine engine;
  private JdbcClient db;
  private int port;

  /** What the starters bring, the REST starter's one servlet included, and nothing of ours. */
  @EnableAutoConfiguration(
      excludeName = {
        "org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration",
        "org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration",
        "org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration",
        "org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration",
        "org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration",
        "org.springframework.boot.autoconfigure.session.SessionAutoConfiguration"
      })
  static class PlainStarter {

    @Bean(destroyMethod = "")
    DataSource dataSource() {
      return TestDatabase.empty();
    }

    @Bean
    ServletRegistrationBean<ServletContainer> engineRest() {
      ResourceConfig resources = new ResourceConfig();
      resources.registerClasses(CamundaRestResources.getResourceClasses());
      resources.registerClasses(CamundaRestResources.getConfigurationClasses());
      return new ServletRegistrationBean<>(new ServletContainer(resources), "/engine-rest/*");
    }
  }

  @BeforeAll
  void start() {
    SpringApplication application = new SpringApplication(PlainStarter.class);
    application.setInitializers(List.of());
    plain =
        (ServletWebServerApplicationContext)
            application.run(
                "--spring.config.name=plain",
                "--server.port=0",
                "--camunda.bpm.auto-deployment-enabled=false",
                "--camunda.bpm.job-execution.enabled=false");
    port = plain.getWebServer().getPort();
    engine = plain.getBean(ProcessEngine.class);
    db = JdbcClient.create(plain.getBean(DataSource.class));
    var identity = engine.getIdentityService();
    identity.saveGroup(identity.newGroup("hr"));
  }

  @AfterAll
  void stop() {
    plain.close();
  }

  static List<Attack> attacks() {
    return Attack.all().stream().filter(attack -> !attack.plain().isEmpty()).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void succeeds(Attack attack) {
    Map<String, String> atHand = freshInstances();
    Map<String, String> browser = browser(attack.who()).headers();
    Records records = new Records(db);

    Wire.Answer answer =
        Wire.send(
            port,
            attack.method(),
            attack.filledTarget(atHand),
            attack.headers(port, browser),
            attack.filledBody(atHand));

    String effect =
        System.clearProperty(Attack.CANARY) != null
            ? "fired"
            : !records.changed().isEmpty() ? "changed" : answer.status() < 500 ? "read" : "fault";
    assertThat(answer.status() + " " + effect).as(answer.body()).isEqualTo(attack.plain());
  }

  private void register(String id) {
    if (engine.getIdentityService().createUserQuery().userId(id).count() > 0) {
      return;
    }
    User user = engine.getIdentityService().newUser(id);
    user.setFirstName(id);
    user.setLastName(id);
    user.setPassword(PASSWORD);
    engine.getIdentityService().saveUser(user);
  }

  /** With the tokens that the webapps hand to everybody who looks at them. */
  private Browser browser(String who) {
    Browser browser = Browser.anonymous(port);
    browser.get("/camunda/app/tasklist/default/");
    if (who.equals("anonymous")) {
      return browser;
    }
    var answer =
        browser.form(
            "/camunda/api/admin/auth/user/default/login/tasklist",
            Map.of("username", PEOPLE.get(who), "password", PASSWORD));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    browser.get("/camunda/app/tasklist/default/");
    return browser;
  }

  /** Each attack has its own, since the one before has succeeded. */
  private Map<String, String> freshInstances() {
    PEOPLE.values().forEach(this::register);
    engine.getIdentityService().deleteUser("intruder");
    engine.getIdentityService().deleteGroup("intruders");
    var deployment =
        engine
            .getRepositoryService()
            .createDeployment()
            .addModelInstance(
                "employee-appraisal.bpmn",
                Bpmn.createExecutableProcess("employee-appraisal")
                    .camundaHistoryTimeToLiveString("P1D")
                    .startEvent()
                    .userTask("DraftPlan")
                    .camundaAssignee("${asn}")
                    .userTask("AcknowledgeResult")
                    .camundaAssignee("${assessor}")
                    .endEvent()
                    .moveToActivity("DraftPlan")
                    .boundaryEvent("Late")
                    .timerWithDate("2999-01-01T00:00:00")
                    .endEvent()
                    .moveToActivity("DraftPlan")
                    .boundaryEvent("Told")
                    .message("x")
                    .endEvent()
                    .moveToActivity("DraftPlan")
                    .boundaryEvent("Escalated")
                    .escalation("x")
                    .endEvent()
                    .moveToActivity("DraftPlan")
                    .boundaryEvent("Signalled")
                    .signal("x")
                    .endEvent()
                    .done())
            .addModelInstance(
                "pool.bpmn",
                Bpmn.createExecutableProcess("pool")
                    .camundaHistoryTimeToLiveString("P1D")
                    .startEvent()
                    .userTask("CloseTargetSetting")
                    .camundaCandidateGroups("hr")
                    .endEvent()
                    .done())
            .addModelInstance(
                "conditional.bpmn",
                Bpmn.createExecutableProcess("conditional")
                    .camundaHistoryTimeToLiveString("P1D")
                    .startEvent()
                    .condition("${x == 1}")
                    .userTask("Met")
                    .endEvent()
                    .done())
            .addModelInstance(
                "outside.bpmn",
                Bpmn.createExecutableProcess("outside")
                    .camundaHistoryTimeToLiveString("P1D")
                    .startEvent()
                    .serviceTask("Outside")
                    .camundaExternalTask("x")
                    .endEvent()
                    .done())
            .addString("result-rating.dmn", DECISION)
            .deploy();
    engine.getRuntimeService().startProcessInstanceByKey("outside");
    ProcessInstance own = appraisal("asn");
    Task task = taskOf(own);
    Task assessors = taskOf(appraisal("assessor"));
    Map<String, String> atHand = new TreeMap<>(PEOPLE);
    atHand.put("key", "2026/" + PEOPLE.get("asn"));
    atHand.put("task", task.getId());
    atHand.put("assessors", assessors.getId());
    atHand.put("instance", own.getId());
    atHand.put("execution", task.getExecutionId());
    atHand.put("definition", task.getProcessDefinitionId());
    atHand.put("deployment", deployment.getId());
    atHand.put(
        "pool", taskOf(engine.getRuntimeService().startProcessInstanceByKey("pool")).getId());
    var filter = engine.getFilterService().newTaskFilter("Tugas saya");
    filter.setQuery(engine.getTaskService().createTaskQuery());
    atHand.put("filter", engine.getFilterService().saveFilter(filter).getId());
    atHand.put(
        "job",
        engine
            .getManagementService()
            .createJobQuery()
            .processInstanceId(own.getId())
            .singleResult()
            .getId());
    atHand.put("cleanup", engine.getHistoryService().cleanUpHistoryAsync(true).getId());
    var right = engine.getAuthorizationService().createNewAuthorization(0);
    right.setUserId("*");
    right.setResourceType(5);
    right.setResourceId(filter.getId());
    atHand.put("authorization", engine.getAuthorizationService().saveAuthorization(right).getId());
    return atHand;
  }

  private ProcessInstance appraisal(String who) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("asn", PEOPLE.get(who));
    variables.put("assessor", PEOPLE.get("assessor"));
    variables.put("cycle", "2026");
    return engine
        .getRuntimeService()
        .startProcessInstanceByKey("employee-appraisal", "2026/" + PEOPLE.get(who), variables);
  }

  private Task taskOf(ProcessInstance instance) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceId(instance.getId())
        .singleResult();
  }
}

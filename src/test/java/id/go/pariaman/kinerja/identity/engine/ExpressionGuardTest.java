package id.go.pariaman.kinerja.identity.engine;

import static id.go.pariaman.kinerja.identity.engine.GuardedEngine.ATTACK;
import static id.go.pariaman.kinerja.identity.engine.GuardedEngine.CANARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionGuardTest {

  private static GuardedEngine guarded;

  @BeforeAll
  static void start() {
    guarded = new GuardedEngine("expressionguard");
  }

  @AfterEach
  void nothingWasEvaluated() {
    assertThat(System.clearProperty(CANARY)).isNull();
  }

  @AfterAll
  static void stop() {
    guarded.close();
  }

  static Stream<Function<TaskQuery, TaskQuery>> queriesWithExpressions() {
    return Stream.of(
        query -> query.or().taskAssigneeExpression(ATTACK).endOr(),
        query -> query.taskName("x").or().taskOwnerExpression(ATTACK).taskName("y").endOr(),
        query -> query.or().dueBeforeExpression("${now()}").endOr(),
        query -> query.or().taskCandidateGroupInExpression("${currentUserGroups() }").endOr(),
        query -> query.or().taskName("z").endOr().or().taskAssigneeExpression(ATTACK).endOr());
  }

  @ParameterizedTest
  @MethodSource("queriesWithExpressions")
  void refusesExpressionsInAnyPartOfAQuery(Function<TaskQuery, TaskQuery> expressions) {
    guarded.as(
        "asn",
        () -> {
          TaskQuery query = expressions.apply(tasks());
          assertThatThrownBy(query::list).isInstanceOf(BadUserRequestException.class);
          assertThatThrownBy(query::count).isInstanceOf(BadUserRequestException.class);
        });
  }

  @ParameterizedTest
  @MethodSource("queriesWithExpressions")
  void refusesExpressionsAddedToAFilter(Function<TaskQuery, TaskQuery> expressions) {
    Filter filter = saved(tasks().taskAssigneeExpression("${currentUser()}"));

    assertThatThrownBy(
            () ->
                guarded.engine.getFilterService().list(filter.getId(), expressions.apply(tasks())))
        .isInstanceOf(BadUserRequestException.class);
  }

  @Test
  void refusesToEvaluateWhatAFilterStoredLongAgo() {
    Filter filter = saved(tasks().or().taskAssigneeExpression(ATTACK).endOr());

    assertThatThrownBy(() -> guarded.engine.getFilterService().list(filter.getId()))
        .isInstanceOf(ProcessEngineException.class);
  }

  @Test
  void isNoEmptyThreatToAPlainEngine() {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName("plain");
    configuration.setJdbcUrl("jdbc:h2:mem:plain");
    var plain = configuration.buildProcessEngine();
    try {
      TaskQuery attack = plain.getTaskService().createTaskQuery();
      assertThatThrownBy(attack.or().taskAssigneeExpression(ATTACK).endOr()::list)
          .hasStackTraceContaining("Assignee is null");
      assertThat(System.clearProperty(CANARY)).isEqualTo("sang");
    } finally {
      plain.close();
    }
  }

  @Test
  void evaluatesTheTwoThatFiltersNeed() {
    guarded.deploy("mine", "<userTask id=\"First\" camunda:assignee=\"asn\"/>");
    guarded.engine.getRuntimeService().startProcessInstanceByKey("mine");
    Filter filter =
        saved(
            tasks()
                .or()
                .taskAssigneeExpression("${currentUser()}")
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .endOr());

    guarded.as("asn", List.of("any"), () -> assertThat(count(filter)).isOne());
    guarded.as("other", List.of("any"), () -> assertThat(count(filter)).isZero());
  }

  @Test
  void reachesTheBeansOfProcessFromADiagram() {
    guarded.deploy(
        "greeting",
        """
        <serviceTask id="First" camunda:expression="${helper.greet(execution)}"
            camunda:resultVariable="greeting"/>
        <sequenceFlow id="f2" sourceRef="First" targetRef="Wait"/>
        <userTask id="Wait"/>
        """);

    var instance =
        guarded.engine.getRuntimeService().startProcessInstanceByKey("greeting", "2026/1");

    assertThat(guarded.engine.getRuntimeService().getVariable(instance.getId(), "greeting"))
        .isEqualTo("Halo 2026/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ATTACK,
        "${secret}",
        "${secret.toString()}",
        "${''.getClass()}",
        "${helper.getClass()}",
        "${helper.class}",
        "${execution.processEngineServices}",
        "${execution.getProcessEngineServices()}",
        "${systemProperties}"
      })
  void reachesNothingElse(String expression) {
    guarded.deploy(
        "reaching",
        "<serviceTask id=\"First\" camunda:resultVariable=\"x\" camunda:expression=\"%s\"/>"
            .formatted(expression));

    assertThatThrownBy(
            () -> guarded.engine.getRuntimeService().startProcessInstanceByKey("reaching"))
        .isInstanceOf(ProcessEngineException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<scriptTask id=\"First\" scriptFormat=\"juel\"><script>${1}</script></scriptTask>",
        "<serviceTask id=\"First\" camunda:class=\"java.lang.Object\"/>",
        "<serviceTask id=\"First\" camunda:type=\"external\" camunda:topic=\"x\"/>",
        "<serviceTask id=\"First\" camunda:expression=\"${1}\"><extensionElements><camunda:executionListener event=\"start\" class=\"java.lang.Object\"/></extensionElements></serviceTask>",
        "<userTask id=\"First\"><extensionElements><camunda:taskListener event=\"create\"><camunda:script scriptFormat=\"juel\">${1}</camunda:script></camunda:taskListener></extensionElements></userTask>",
        "<userTask id=\"First\"><extensionElements><camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:script scriptFormat=\"feel\">1</camunda:script></camunda:inputParameter></camunda:inputOutput></extensionElements></userTask>",
        "<userTask id=\"First\"/><userTask id=\"Next\"/><sequenceFlow id=\"f2\" sourceRef=\"First\" targetRef=\"Next\"><conditionExpression xsi:type=\"tFormalExpression\" language=\"juel\">${true}</conditionExpression></sequenceFlow>"
      })
  void refusesADiagramThatBringsCode(String elements) {
    assertThatThrownBy(() -> guarded.deploy("coded", elements))
        .isInstanceOf(ProcessEngineException.class)
        .hasStackTraceContaining("brings code of its own");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE d [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>",
        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY f \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
        "<!DOCTYPE d SYSTEM \"http://127.0.0.1:9/d.dtd\">"
      })
  void refusesADiagramWithADocumentType(String type) {
    String model =
        type
            + "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
            + " targetNamespace=\"t\"><process id=\"p\" name=\"&f;\"/></definitions>";

    assertThatThrownBy(
            () ->
                guarded
                    .engine
                    .getRepositoryService()
                    .createDeployment()
                    .addInputStream(
                        "p.bpmn", new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)))
                    .deploy())
        .isInstanceOf(ProcessEngineException.class)
        .hasStackTraceContaining("DOCTYPE is disallowed");
  }

  private static TaskQuery tasks() {
    return guarded.engine.getTaskService().createTaskQuery();
  }

  private static Filter saved(TaskQuery query) {
    Filter filter = guarded.engine.getFilterService().newTaskFilter("f" + System.nanoTime());
    filter.setQuery(query);
    guarded.engine.getFilterService().saveFilter(filter);
    Authorization everybody =
        guarded
            .engine
            .getAuthorizationService()
            .createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
    everybody.setUserId(Authorization.ANY);
    everybody.setResource(Resources.FILTER);
    everybody.setResourceId(filter.getId());
    everybody.addPermission(Permissions.READ);
    guarded.engine.getAuthorizationService().saveAuthorization(everybody);
    return filter;
  }

  private static long count(Filter filter) {
    return guarded.engine.getFilterService().list(filter.getId()).size();
  }
}

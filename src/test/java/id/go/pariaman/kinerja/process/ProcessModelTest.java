package id.go.pariaman.kinerja.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.process.Models.Diagram;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.LoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every diagram promises to the people who read it and to the engine that runs it. */
class ProcessModelTest {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  private static final Set<String> ROLES =
      Set.of(
          "asn",
          "assessor",
          "operator",
          "hr",
          "committee",
          "finance",
          "approver",
          "mayor",
          "inspector",
          "camunda-admin");

  /** Those who are asked by name. */
  private static final Set<String> ASSIGNEES =
      Set.of("${appraisalPeople.employee(execution)}", "${appraisalPeople.assessor(execution)}");

  static List<Diagram> diagrams() {
    return Models.diagrams();
  }

  @Test
  void theProcessesOfTheCycleAreDrawn() {
    assertThat(diagrams())
        .extracting(Diagram::stem)
        .contains("appraisal-cycle", "employee-appraisal", "citizen-feedback");
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void aFileHoldsOneExecutableProcessOfItsName(Diagram diagram) {
    assertThat(processes(diagram))
        .singleElement()
        .satisfies(
            process -> {
              assertThat(process.getId()).isEqualTo(diagram.stem());
              assertThat(process.isExecutable()).isTrue();
              assertThat(process.getCamundaVersionTag()).matches("\\d+\\.\\d+\\.\\d+");
              assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
              assertThat(process.isCamundaStartableInTasklist()).isFalse();
            });
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void everyElementIsNamedAndExplained(Diagram diagram) {
    assertThat(diagram.all(FlowNode.class))
        .isNotEmpty()
        .allSatisfy(
            node -> {
              assertThat(node.getName()).as(node.getId()).isNotBlank();
              assertThat(node.getDocumentations()).as(node.getId()).hasSize(1);
              assertThat(node.getDocumentations().iterator().next().getTextContent())
                  .as(node.getId())
                  .matches("\\p{Lu}.*(Pasal|halaman|PermenPANRB).*\\.");
            });
    assertThat(processes(diagram))
        .allSatisfy(process -> assertThat(process.getName()).isNotBlank());
    assertThat(elements(diagram, Message.class))
        .allSatisfy(message -> assertThat(message.getName()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void gatewaysAskAQuestionThatTheirFlowsAnswer(Diagram diagram) {
    assertThat(diagram.all(ExclusiveGateway.class))
        .isNotEmpty()
        .allSatisfy(gateway -> assertThat(gateway.getName()).endsWith("?"));
    assertThat(diagram.all(ExclusiveGateway.class))
        .flatExtracting(Gateway::getOutgoing)
        .allSatisfy(
            flow -> {
              assertThat(flow.getName()).as(flow.getId()).isIn("Ya", "Tidak");
              assertThat(decided(flow)).as(flow.getId()).isTrue();
            });
    assertThat(diagram.all(ExclusiveGateway.class))
        .allSatisfy(
            gateway ->
                assertThat(gateway.getOutgoing())
                    .extracting(SequenceFlow::getName)
                    .containsExactlyInAnyOrder("Ya", "Tidak"));
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void onlyBeansDoTheWork(Diagram diagram) {
    assertThat(elements(diagram, ScriptTask.class)).isEmpty();
    assertThat(elements(diagram, CamundaScript.class)).isEmpty();
    assertThat(everyElement(diagram))
        .allSatisfy(
            element -> {
              assertThat(element.getAttributeValueNs(CAMUNDA, "class")).isNull();
              assertThat(element.getElementType().getTypeName())
                  .isNotIn("executionListener", "taskListener", "connector", "formData");
            });
    assertThat(diagram.all(ServiceTask.class))
        .isNotEmpty()
        .allSatisfy(
            task ->
                assertThat(task.getCamundaDelegateExpression())
                    .isEqualTo("${" + Models.beanName(task.getId()) + "}"));
  }

  /**
   * A refusal must reach the person who completes the task: only bulk work has a job of its own.
   */
  @ParameterizedTest
  @MethodSource("diagrams")
  void onlyBulkWorkRunsOnItsOwn(Diagram diagram) {
    assertThat(diagram.all(FlowNode.class))
        .allSatisfy(
            node -> {
              boolean bulk =
                  Set.of(
                          "LaunchAppraisals",
                          "ReleaseWaiting",
                          "ReleaseDeparted",
                          "ReleaseListeners",
                          "OpenEnvelopes",
                          "DestroyKey")
                      .contains(Models.className(node.getId()));
              assertThat(node.isCamundaAsyncBefore()).as(node.getId()).isEqualTo(bulk);
              assertThat(node.getAttributeValueNs(CAMUNDA, "asyncAfter")).as(node.getId()).isNull();
              assertThat(retries(node)).as(node.getId()).isEqualTo(bulk ? "R5/PT1M" : null);
            });
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void everyUserTaskHasSomebodyAFormAndADueDate(Diagram diagram) {
    assertThat(diagram.all(UserTask.class))
        .isNotEmpty()
        .allSatisfy(
            task -> {
              assertThat(task.getCamundaFormRef()).isEqualTo(Models.kebab(task.getId()));
              assertThat(task.getCamundaFormRefBinding()).isEqualTo("latest");
              assertThat(task.getCamundaDueDate())
                  .isIn(
                      "${appraisalDates.due(execution, '" + task.getId() + "')}",
                      "${cycleDates.due(execution)}",
                      "${surveyDates.due(execution)}");
              assertThat(task.getLoopCharacteristics()).as(task.getId()).isNull();
              assertThat(somebody(task)).as("who does " + task.getId()).isTrue();
            });
    assertThat(elements(diagram, LoopCharacteristics.class)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void everyUserTaskHasADrawnEndOfWaiting(Diagram diagram) {
    assertThat(diagram.all(UserTask.class))
        .allSatisfy(
            task ->
                assertThat(diagram.all(BoundaryEvent.class))
                    .as("what happens when nobody does " + task.getId())
                    .anySatisfy(
                        event -> {
                          assertThat(event.getAttachedTo()).isEqualTo(task);
                          assertThat(event.cancelActivity()).isTrue();
                          assertThat(timers(event)).hasSize(1);
                        }));
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void aTimerAsksABeanForTheDateOfItsTask(Diagram diagram) {
    assertThat(elements(diagram, TimerEventDefinition.class))
        .isNotEmpty()
        .allSatisfy(
            timer -> {
              assertThat(timer.getTimeDuration()).isNull();
              assertThat(timer.getTimeCycle()).isNull();
              assertThat(timer.getTimeDate().getTextContent())
                  .isIn(
                      "${cycleDates.phaseEnd(execution)}",
                      "${surveyDates.sampleCheck(execution)}",
                      "${surveyDates.collectionEnd(execution)}",
                      "${surveyDates.screeningEnd(execution)}",
                      "${appraisalDates.lapse(execution, '" + waitOf(timer) + "')}");
            });
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void everyNodeIsDrawnAndConnected(Diagram diagram) {
    List<BaseElement> drawn =
        elements(diagram, BpmnShape.class).stream().map(BpmnShape::getBpmnElement).toList();
    assertThat(diagram.all(FlowNode.class))
        .allSatisfy(node -> assertThat(drawn).as(node.getId()).containsOnlyOnce(node));
    assertThat(diagram.all(SequenceFlow.class))
        .isNotEmpty()
        .allSatisfy(
            flow -> {
              assertThat(flow.getDiagramElement()).as(flow.getId()).isNotNull();
              assertThat(flow.getSource().getOutgoing()).contains(flow);
              assertThat(flow.getTarget().getIncoming()).contains(flow);
            });
    assertThat(diagram.all(FlowNode.class))
        .allSatisfy(
            node ->
                assertThat(node.getIncoming().size() + node.getOutgoing().size())
                    .as(node.getId())
                    .isGreaterThanOrEqualTo(node instanceof SubProcess ? 0 : 1));
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void thereIsRoomBetweenTheShapes(Diagram diagram) {
    List<BpmnShape> tasksAndGateways =
        elements(diagram, BpmnShape.class).stream()
            .filter(shape -> !(shape.getBpmnElement() instanceof SubProcess))
            .filter(shape -> !(shape.getBpmnElement() instanceof BoundaryEvent))
            .toList();
    assertThat(tasksAndGateways)
        .allSatisfy(
            one ->
                assertThat(tasksAndGateways)
                    .filteredOn(other -> other != one && touching(one, other))
                    .as("drawn over or beside " + one.getBpmnElement().getId())
                    .isEmpty());
  }

  private static Collection<Process> processes(Diagram diagram) {
    return elements(diagram, Process.class);
  }

  private static <T extends ModelElementInstance> Collection<T> elements(
      Diagram diagram, Class<T> type) {
    return diagram.model().getModelElementsByType(type);
  }

  private static Stream<ModelElementInstance> everyElement(Diagram diagram) {
    BpmnModelInstance model = diagram.model();
    return model.getModel().getTypes().stream()
        .flatMap(type -> model.getModelElementsByType(type).stream());
  }

  private static String retries(FlowNode node) {
    return node.getExtensionElements() == null
        ? null
        : node.getExtensionElements()
            .getElementsQuery()
            .filterByType(CamundaFailedJobRetryTimeCycle.class)
            .singleResult()
            .getTextContent();
  }

  private static boolean decided(SequenceFlow flow) {
    ExclusiveGateway gateway = (ExclusiveGateway) flow.getSource();
    return flow.equals(gateway.getDefault())
        || (flow.getConditionExpression() != null
            && flow.getConditionExpression().getTextContent().matches("\\$\\{.+}"));
  }

  private static boolean somebody(UserTask task) {
    String groups = task.getCamundaCandidateGroups();
    boolean known =
        groups != null
            && Arrays.stream(groups.split(",")).map(String::trim).allMatch(ROLES::contains);
    return groups == null ? ASSIGNEES.contains(String.valueOf(task.getCamundaAssignee())) : known;
  }

  private static Collection<TimerEventDefinition> timers(Event event) {
    return event.getChildElementsByType(TimerEventDefinition.class);
  }

  /** The task a boundary timer sits on, or the message that comes from the same gateway. */
  private static String waitOf(TimerEventDefinition timer) {
    FlowNode event = (FlowNode) timer.getParentElement();
    if (event instanceof BoundaryEvent boundary) {
      return boundary.getAttachedTo().getId();
    }
    return event.getPreviousNodes().singleResult().getSucceedingNodes().list().stream()
        .filter(node -> !node.getChildElementsByType(MessageEventDefinition.class).isEmpty())
        .map(FlowNode::getId)
        .collect(Collectors.joining());
  }

  private static boolean touching(BpmnShape one, BpmnShape other) {
    double gap = 15;
    var a = one.getBounds();
    var b = other.getBounds();
    return a.getX() < b.getX() + b.getWidth() + gap
        && b.getX() < a.getX() + a.getWidth() + gap
        && a.getY() < b.getY() + b.getHeight() + gap
        && b.getY() < a.getY() + a.getHeight() + gap;
  }
}

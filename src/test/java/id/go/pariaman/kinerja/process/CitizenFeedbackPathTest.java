package id.go.pariaman.kinerja.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.reset;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way through one survey window. */
class CitizenFeedbackPathTest {

  private static final Desk DESK = new Desk();
  private static InMemoryEngine diagram;

  @BeforeAll
  static void draw() {
    diagram =
        new InMemoryEngine("citizen-feedback", Map.of("surveyWindows", DESK, "surveyDates", DESK));
    init(diagram.engine);
  }

  @AfterAll
  static void discard() {
    reset();
    diagram.close();
  }

  @BeforeEach
  void beginAlone() {
    diagram.clear();
    DESK.toScreen = 0;
    DESK.toTell = 0;
  }

  @Test
  void aWindowThatEndsByItsDateAndHasNothingToScreen() {
    ProcessInstance window = start();
    assertThat(window).isWaitingAtExactly("CollectAnswers");
    assertThat(job("CollectionEnded", window)).hasDueDate(Desk.END);

    execute(job("CollectionEnded", window));
    execute(job("OpenEnvelopes", window));
    execute(job("DestroyKey", window));
    execute(job("ReleaseListeners", window));

    assertThat(window).isEnded().hasPassed("ResultsPublished");
    assertThat(diagram.steps)
        .containsExactly(
            "OpenEnvelopes", "DestroyKey", "ComputeIndices", "PublishResults", "ReleaseListeners");
  }

  @Test
  void hrEndsTheCollectionEarly() {
    ProcessInstance window = start();

    runtimeService()
        .createMessageCorrelation("CollectionClosed")
        .processInstanceBusinessKey("2026/survei/1")
        .correlate();

    assertThat(window).isWaitingAtExactly("OpenEnvelopes");
  }

  @Test
  void unitsAreRemindedOnceWhileTheCollectionGoesOn() {
    ProcessInstance window = start();
    assertThat(job("SampleChecked", window)).hasDueDate(Desk.CHECK);

    execute(job("SampleChecked", window));

    assertThat(window).hasPassed("UnitsReminded").isWaitingAtExactly("CollectAnswers");
    assertThat(diagram.steps).containsExactly("RemindUnits");
    assertThat(job("SampleChecked", window)).isNull();
  }

  @Test
  void hrScreensAsLongAsAnythingWaits() {
    DESK.toScreen = 2;
    ProcessInstance window = opened();

    assertThat(window).isWaitingAtExactly("ScreenResponses");
    assertThat(task(window)).hasCandidateGroup("hr").isNotAssigned().hasDueDate(Desk.DUE);
    DESK.toScreen = 1;
    complete(task(window));
    assertThat(window).isWaitingAtExactly("ScreenResponses").hasNotPassed("ComputeIndices");
    DESK.toScreen = 0;
    complete(task(window));

    assertThat(window).isWaitingAtExactly("ReleaseListeners");
    assertThat(diagram.steps).endsWith("ComputeIndices", "PublishResults");
  }

  @Test
  void figuresAreNotHeldUpByWhoDoesNotScreen() {
    DESK.toScreen = 1;
    ProcessInstance window = opened();
    assertThat(job("ScreeningOverdue", window)).hasDueDate(Desk.END);

    execute(job("ScreeningOverdue", window));

    assertThat(window).hasPassed("PublishResults").isWaitingAtExactly("ReleaseListeners");
  }

  @Test
  void appraisalsAreReleasedAsLongAsAnyWaits() {
    ProcessInstance window = opened();
    DESK.toTell = 1;
    execute(job("ReleaseListeners", window));
    assertThat(window).isWaitingAtExactly("ReleaseListeners").hasNotPassed("ResultsPublished");
    DESK.toTell = 0;
    execute(job("ReleaseListeners", window));

    assertThat(window).isEnded().hasPassed("ResultsPublished");
    assertThat(diagram.steps).endsWith("PublishResults", "ReleaseListeners", "ReleaseListeners");
  }

  @ParameterizedTest
  @CsvSource({"OpenEnvelopes", "DestroyKey", "ReleaseListeners"})
  void whatFailsIsTriedFiveTimes(String step) {
    ProcessInstance window = start();
    execute(job("CollectionEnded", window));
    for (String before : List.of("OpenEnvelopes", "DestroyKey")) {
      if (before.equals(step)) {
        break;
      }
      execute(job(before, window));
    }
    diagram.script(
        execution -> {
          throw new IllegalStateException("no key");
        });

    assertThatThrownBy(() -> execute(job(step, window))).hasMessageContaining("no key");

    assertThat(window).isWaitingAtExactly(step);
    assertThat(job(step, window)).hasRetries(4);
  }

  private static ProcessInstance start() {
    return runtimeService().startProcessInstanceByKey("citizen-feedback", "2026/survei/1");
  }

  private static ProcessInstance opened() {
    ProcessInstance window = start();
    execute(job("CollectionEnded", window));
    execute(job("OpenEnvelopes", window));
    execute(job("DestroyKey", window));
    return window;
  }

  /** Answers for the beans that the diagram asks. */
  public static final class Desk {

    static final Date CHECK = new Date(1_799_900_000_000L);
    static final Date DUE = new Date(1_800_000_000_000L);
    static final Date END = new Date(1_800_086_400_000L);

    private int toScreen;
    private int toTell;

    public boolean anythingToScreen(DelegateExecution execution) {
      return toScreen > 0;
    }

    public boolean everyoneToldOf(DelegateExecution execution) {
      return toTell == 0;
    }

    public Date sampleCheck(DelegateExecution execution) {
      return CHECK;
    }

    public Date collectionEnd(DelegateExecution execution) {
      return END;
    }

    public Date due(DelegateExecution execution) {
      return DUE;
    }

    public Date screeningEnd(DelegateExecution execution) {
      return END;
    }
  }
}

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

import java.util.ArrayList;
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

/** Every way through one year of appraisal. */
class AppraisalCyclePathTest {

  private static final City CITY = new City();
  private static InMemoryEngine diagram;

  @BeforeAll
  static void draw() {
    diagram =
        new InMemoryEngine("appraisal-cycle", Map.of("cyclePhases", CITY, "cycleDates", CITY));
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
    CITY.toLaunch = 1;
    CITY.waiting = 1;
    CITY.periods = 1;
    CITY.everyoneFinished = true;
    CITY.datesAskedAt.clear();
    diagram.script(CITY::work);
  }

  @Test
  void aYearOfFourPeriodsEndedByHr() {
    CITY.periods = 4;
    ProcessInstance cycle = start();
    execute(job("LaunchAppraisals", cycle));
    complete(task("CloseTargetSetting", cycle));
    for (int period = 1; period <= 4; period++) {
      execute(job("ReleaseWaiting", cycle));
      assertThat(cycle).isWaitingAtExactly("ClosePeriod");
      complete(task(cycle));
    }
    assertThat(cycle).isWaitingAtExactly("CloseCycle");
    complete(task(cycle));

    assertThat(cycle).isEnded().hasPassed("CycleEnded");
    assertThat(diagram.steps)
        .containsExactly(
            "EnrolEmployees",
            "LaunchAppraisals", //
            "OpenPeriod",
            "OpenSurvey",
            "ReleaseWaiting", //
            "OpenPeriod",
            "OpenSurvey",
            "ReleaseWaiting", //
            "OpenPeriod",
            "OpenSurvey",
            "ReleaseWaiting", //
            "OpenPeriod",
            "OpenSurvey",
            "ReleaseWaiting", //
            "StartClosing", //
            "EndCycle");
  }

  @Test
  void aYearEndedByItsDates() {
    CITY.periods = 2;
    ProcessInstance cycle = start();
    execute(job("LaunchAppraisals", cycle));
    execute(job("TargetSettingEnded", cycle));
    for (int period = 1; period <= 2; period++) {
      execute(job("ReleaseWaiting", cycle));
      execute(job("PeriodEnded", cycle));
    }
    execute(job("CycleDue", cycle));

    assertThat(cycle).isEnded().hasPassed("CycleEnded");
    assertThat(diagram.steps)
        .containsExactly(
            "EnrolEmployees",
            "LaunchAppraisals",
            "OpenPeriod",
            "OpenSurvey",
            "ReleaseWaiting",
            "OpenPeriod",
            "OpenSurvey",
            "ReleaseWaiting",
            "StartClosing",
            "EndCycle");
  }

  @Test
  void theCycleStaysOpenWhileAnybodyHasNoOutcome() {
    CITY.everyoneFinished = false;
    ProcessInstance cycle = waitingAt("CloseCycle");

    execute(job("CycleDue", cycle));
    assertThat(cycle).isWaitingAtExactly("CloseCycle").hasNotPassed("EndCycle");
    execute(job("CycleDue", cycle));
    assertThat(cycle).isWaitingAtExactly("CloseCycle").hasNotPassed("EndCycle");

    CITY.everyoneFinished = true;
    execute(job("CycleDue", cycle));
    assertThat(cycle).isEnded().hasPassed("EndCycle");
  }

  @Test
  void appraisalsAreLaunchedOneChunkAJobUntilNobodyIsLeft() {
    CITY.toLaunch = 3;
    ProcessInstance cycle = start();

    for (int chunk = 1; chunk <= 3; chunk++) {
      assertThat(cycle).isWaitingAtExactly("LaunchAppraisals");
      execute(job("LaunchAppraisals", cycle));
    }

    assertThat(cycle).isWaitingAtExactly("CloseTargetSetting");
    assertThat(diagram.steps)
        .containsExactly(
            "EnrolEmployees", "LaunchAppraisals", "LaunchAppraisals", "LaunchAppraisals");
  }

  @Test
  void theWaitingAreReleasedOneChunkAJobUntilNobodyWaits() {
    CITY.waiting = 2;
    ProcessInstance cycle = waitingAt("CloseTargetSetting");
    complete(task(cycle));

    for (int chunk = 1; chunk <= 2; chunk++) {
      assertThat(cycle).isWaitingAtExactly("ReleaseWaiting");
      execute(job("ReleaseWaiting", cycle));
    }

    assertThat(cycle).isWaitingAtExactly("ClosePeriod");
    assertThat(diagram.steps)
        .containsExactly("OpenPeriod", "OpenSurvey", "ReleaseWaiting", "ReleaseWaiting");
  }

  /** The first failure fixes how often the engine tries, and that it waits in between. */
  @ParameterizedTest
  @CsvSource({"LaunchAppraisals", "ReleaseWaiting"})
  void bulkWorkThatFailsIsTriedFiveTimes(String step) {
    ProcessInstance cycle = step.equals("LaunchAppraisals") ? start() : closedTargetSetting();
    diagram.script(
        execution -> {
          throw new IllegalStateException("no connection");
        });

    assertThatThrownBy(() -> execute(job(step, cycle))).hasMessageContaining("no connection");

    assertThat(cycle).isWaitingAtExactly(step);
    assertThat(job(step, cycle)).hasRetries(4);
  }

  @ParameterizedTest
  @CsvSource({
    "CloseTargetSetting, TargetSettingEnded",
    "ClosePeriod, PeriodEnded",
    "CloseCycle, CycleDue"
  })
  void everyPhaseBelongsToHrUntilItsDate(String phase, String timer) {
    ProcessInstance cycle = waitingAt(phase);

    assertThat(task(cycle)).hasCandidateGroup("hr").isNotAssigned().hasDueDate(City.DUE);
    assertThat(job(timer, cycle)).hasDueDate(City.END);
    assertThat(CITY.datesAskedAt).endsWith("end at " + phase, "due at " + phase);
  }

  @Test
  void aChangeOfTheOrganisationEnrolsAgainBesideTheCycle() {
    ProcessInstance cycle = waitingAt("ClosePeriod");
    CITY.toLaunch = 2;

    changeOrganisation(cycle);
    execute(job("LaunchAppraisals_Again", cycle));
    execute(job("LaunchAppraisals_Again", cycle));
    execute(job("ReleaseDeparted", cycle));

    assertThat(cycle).hasPassed("EnrolmentRenewed").isWaitingAtExactly("ClosePeriod");
    assertThat(diagram.steps)
        .containsExactly(
            "EnrolEmployees_Again",
            "LaunchAppraisals_Again",
            "LaunchAppraisals_Again",
            "ReleaseDeparted",
            "HandOverTasks");
  }

  @Test
  void whoLeavesIsReleasedOneChunkAJobUntilNobodyIsLeft() {
    ProcessInstance cycle = waitingAt("ClosePeriod");
    CITY.leaving = 2;

    changeOrganisation(cycle);
    execute(job("LaunchAppraisals_Again", cycle));
    execute(job("ReleaseDeparted", cycle));
    execute(job("ReleaseDeparted", cycle));

    assertThat(cycle).hasPassed("EnrolmentRenewed").isWaitingAtExactly("ClosePeriod");
    assertThat(diagram.steps).endsWith("ReleaseDeparted", "ReleaseDeparted", "HandOverTasks");
  }

  @Test
  void theOrganisationMayChangeMoreThanOnce() {
    ProcessInstance cycle = waitingAt("CloseCycle");

    for (int change = 1; change <= 2; change++) {
      CITY.toLaunch = 1;
      changeOrganisation(cycle);
      execute(job("LaunchAppraisals_Again", cycle));
      execute(job("ReleaseDeparted", cycle));
    }

    assertThat(cycle).hasPassed("EnrolmentRenewed").isWaitingAtExactly("CloseCycle");
    assertThat(diagram.steps).hasSize(8);
  }

  private static void changeOrganisation(ProcessInstance cycle) {
    runtimeService()
        .createMessageCorrelation("OrganisationChanged")
        .processInstanceBusinessKey(cycle.getBusinessKey())
        .correlate();
  }

  private static ProcessInstance closedTargetSetting() {
    ProcessInstance cycle = waitingAt("CloseTargetSetting");
    complete(task(cycle));
    return cycle;
  }

  /** Begins a cycle and ends one phase after the other until that one is reached. */
  private static ProcessInstance waitingAt(String phase) {
    ProcessInstance cycle = start();
    execute(job("LaunchAppraisals", cycle));
    for (int step = 0; step < 3 && !task(cycle).getTaskDefinitionKey().equals(phase); step++) {
      complete(task(cycle));
      if (task(cycle) == null) {
        execute(job("ReleaseWaiting", cycle));
      }
    }
    assertThat(cycle).isWaitingAtExactly(phase);
    diagram.steps.clear();
    return cycle;
  }

  private static ProcessInstance start() {
    return runtimeService().startProcessInstanceByKey("appraisal-cycle", "2026");
  }

  /** Answers for the beans that the diagram asks: chunks that are still to do, periods left. */
  public static final class City {

    static final Date DUE = new Date(1_800_000_000_000L);
    static final Date END = new Date(1_800_086_400_000L);

    private int toLaunch;
    private int waiting;
    private int leaving;
    private int periods;
    private boolean everyoneFinished;
    private final List<String> datesAskedAt = new ArrayList<>();

    private void work(DelegateExecution execution) {
      switch (Models.className(execution.getCurrentActivityId())) {
        case "LaunchAppraisals" -> toLaunch = Math.max(0, toLaunch - 1);
        case "ReleaseDeparted" -> leaving = Math.max(0, leaving - 1);
        case "ReleaseWaiting" -> waiting--;
        case "OpenPeriod" -> {
          waiting = Math.max(waiting, 1);
          periods--;
        }
        default -> {}
      }
    }

    public boolean everyoneLaunched(DelegateExecution execution) {
      return toLaunch == 0;
    }

    public boolean nobodyWaiting(DelegateExecution execution) {
      return waiting == 0;
    }

    public boolean nobodyLeaving(DelegateExecution execution) {
      return leaving == 0;
    }

    public boolean morePeriods(DelegateExecution execution) {
      return periods > 0;
    }

    public boolean everyoneFinished(DelegateExecution execution) {
      return everyoneFinished;
    }

    public Date due(DelegateExecution execution) {
      datesAskedAt.add("due at " + execution.getCurrentActivityId());
      return DUE;
    }

    public Date phaseEnd(DelegateExecution execution) {
      datesAskedAt.add("end at " + execution.getCurrentActivityId());
      return END;
    }
  }
}

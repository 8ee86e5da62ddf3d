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
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

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
import org.junit.jupiter.params.provider.ValueSource;

/** Every way through the appraisal of one employee. */
class EmployeeAppraisalPathTest {

  private static final String KEY = "2026/198405272013121003";
  private static final int LAST = 4;

  private static final City CITY = new City();
  private static InMemoryEngine diagram;

  @BeforeAll
  static void draw() {
    diagram =
        new InMemoryEngine(
            "employee-appraisal",
            Map.of("appraisalPeople", CITY, "appraisalDates", CITY, "cyclePhases", CITY));
    init(diagram.engine);
  }

  @AfterAll
  static void discard() {
    reset();
    diagram.close();
  }

  @BeforeEach
  void beginAlone() {
    CITY.periodOpen = true;
    CITY.feedbackPending = false;
    CITY.assessor = "assessor";
    diagram.clear();
    diagram.script(EmployeeAppraisalPathTest::advance);
  }

  @Test
  void fourPeriodsLeadToOneOutcome() {
    ProcessInstance appraisal = start(1);
    complete(task("DraftPlan", appraisal));
    complete(task("ApprovePlan", appraisal), withVariables("planApproved", true));
    for (int period = 1; period < LAST; period++) {
      assertThat(appraisal).isWaitingAtExactly("ReportProgress");
      complete(task(appraisal));
      assertThat(appraisal).isWaitingAtExactly("RatePeriod");
      complete(task(appraisal));
    }
    assertThat(appraisal).isWaitingAtExactly("AssessSelf");
    complete(task(appraisal));
    assertThat(appraisal).isWaitingAtExactly("ReviewPerformance");
    complete(task(appraisal));
    assertThat(appraisal).isWaitingAtExactly("AcknowledgeResult");
    complete(task(appraisal));

    assertThat(appraisal)
        .isEnded()
        .hasPassed("AppraisalFinished")
        .hasNotPassed("AwaitPeriod", "AwaitFeedback");
    List<String> aPeriod = List.of("ProposeRatings", "RecordPeriodPredicate", "AdvancePeriod");
    assertThat(diagram.steps.subList(0, 9))
        .containsExactly(
            aPeriod.get(0),
            aPeriod.get(1),
            aPeriod.get(2), //
            aPeriod.get(0),
            aPeriod.get(1),
            aPeriod.get(2), //
            aPeriod.get(0),
            aPeriod.get(1),
            aPeriod.get(2));
    assertThat(diagram.steps.subList(9, diagram.steps.size()))
        .containsExactly("ProposeRatings", "RecordPredicate", "DeliverResult", "RecordOutcome");
  }

  @ParameterizedTest
  @CsvSource({
    "DraftPlan, employee",
    "ApprovePlan, assessor",
    "ReportProgress, employee",
    "RatePeriod, assessor",
    "AssessSelf, employee",
    "ReviewPerformance, assessor",
    "AcknowledgeResult, employee"
  })
  void everyTaskIsOwedByOnePersonUntilADate(String task, String person) {
    ProcessInstance appraisal = waitingAt(task);

    assertThat(task(appraisal)).isAssignedTo(person).hasDueDate(CITY.due(null, task));
    assertThat(job(appraisal)).hasDueDate(CITY.lapse(null, task));
  }

  @Test
  void aReturnedPlanGoesBackToItsAuthorUntilItIsApproved() {
    ProcessInstance appraisal = waitingAt("ApprovePlan");

    complete(task(appraisal), withVariables("planApproved", false));
    assertThat(appraisal).isWaitingAtExactly("DraftPlan");
    complete(task(appraisal));
    complete(task(appraisal), withVariables("planApproved", false));
    assertThat(appraisal).isWaitingAtExactly("DraftPlan");
    complete(task(appraisal));
    complete(task(appraisal), withVariables("planApproved", true));
    assertThat(appraisal).isWaitingAtExactly("ReportProgress");
  }

  @ParameterizedTest
  @CsvSource({
    "DraftPlan, PlanOverdue, RecordMissingPlan, ApprovePlan",
    "ApprovePlan, ApprovalOverdue, ReplaceSilentAssessor_Plan, ApprovePlan",
    "ReportProgress, ReportOverdue, RecordMissingReport_Period, RatePeriod",
    "RatePeriod, RatingOverdue, ReplaceSilentAssessor_Period, RatePeriod",
    "AssessSelf, AssessmentOverdue, RecordMissingReport_Annual, ReviewPerformance",
    "ReviewPerformance, ReviewOverdue, ReplaceSilentAssessor_Annual, ReviewPerformance"
  })
  void nobodyWaitsForSomebodySilent(String task, String timer, String step, String next) {
    ProcessInstance appraisal = waitingAt(task);
    String silent = task(appraisal).getId();

    execute(job(timer, appraisal));

    assertThat(appraisal).isWaitingAtExactly(next).hasPassed(timer, step);
    assertThat(diagram.steps).startsWith(step);
    assertThat(task(appraisal).getId()).isNotEqualTo(silent);
  }

  @ParameterizedTest
  @CsvSource({
    "ApprovePlan, ApprovalOverdue",
    "RatePeriod, RatingOverdue",
    "ReviewPerformance, ReviewOverdue"
  })
  void aSilentAssessorIsReplacedAsOftenAsNeeded(String task, String timer) {
    diagram.script(execution -> CITY.assessor = "superior of " + CITY.assessor);
    ProcessInstance appraisal = waitingAt(task);
    CITY.assessor = "assessor";

    execute(job(timer, appraisal));
    assertThat(task(appraisal)).isAssignedTo("superior of assessor");
    execute(job(timer, appraisal));
    assertThat(task(appraisal)).isAssignedTo("superior of superior of assessor");
  }

  @Test
  void aMissingReportIsProposedForLikeAnyOther() {
    ProcessInstance period = waitingAt("ReportProgress");
    execute(job("ReportOverdue", period));
    assertThat(diagram.steps).containsExactly("RecordMissingReport_Period", "ProposeRatings");

    beginAlone();
    ProcessInstance year = waitingAt("AssessSelf");
    execute(job("AssessmentOverdue", year));
    assertThat(diagram.steps).containsExactly("RecordMissingReport_Annual", "ProposeRatings");
  }

  @Test
  void anUnreturnedDocumentIsClosedWithTheSameOutcome() {
    ProcessInstance appraisal = waitingAt("AcknowledgeResult");
    diagram.steps.clear();

    execute(job("ReturnOverdue", appraisal));

    assertThat(appraisal).isEnded().hasPassed("AppraisalFinished");
    assertThat(diagram.steps).containsExactly("CloseUnreturned", "RecordOutcome");
  }

  @Test
  void thePeriodIsAwaitedUntilItsMessageComes() {
    CITY.periodOpen = false;
    ProcessInstance appraisal = approved(1);
    assertThat(appraisal).isWaitingAtExactly("AwaitPeriod").isWaitingFor("PeriodOpened");

    runtimeService()
        .createMessageCorrelation("PeriodOpened")
        .processInstanceBusinessKey(KEY)
        .correlate();

    assertThat(appraisal).isWaitingAtExactly("ReportProgress").hasNotPassed("PeriodOpeningLapsed");
    assertThat(job("PeriodOpeningLapsed", appraisal)).isNull();
  }

  @Test
  void thePeriodIsAwaitedNoLongerThanItsDate() {
    CITY.periodOpen = false;
    ProcessInstance appraisal = approved(LAST);
    assertThat(job("PeriodOpeningLapsed", appraisal)).hasDueDate(CITY.lapse(null, "PeriodOpened"));

    execute(job("PeriodOpeningLapsed", appraisal));

    assertThat(appraisal).isWaitingAtExactly("AssessSelf").isNotWaitingFor("PeriodOpened");
  }

  @Test
  void everyPeriodIsAwaitedAnew() {
    ProcessInstance appraisal = waitingAt("RatePeriod");
    CITY.periodOpen = false;

    complete(task(appraisal));

    assertThat(appraisal).isWaitingAtExactly("AwaitPeriod").variables().containsEntry("period", 2);
  }

  @ParameterizedTest
  @CsvSource({"1, ReportProgress", "4, AssessSelf"})
  void citizensAreAwaitedUntilTheyWereHeard(int period, String next) {
    CITY.feedbackPending = true;
    ProcessInstance appraisal = approved(period);
    assertThat(appraisal).isWaitingAtExactly("AwaitFeedback").isWaitingFor("FeedbackClosed");

    runtimeService()
        .createMessageCorrelation("FeedbackClosed")
        .processInstanceBusinessKey(KEY)
        .correlate();

    assertThat(appraisal).isWaitingAtExactly(next).hasNotPassed("FeedbackLapsed");
    assertThat(job("FeedbackLapsed", appraisal)).isNull();
  }

  @Test
  void citizensAreAwaitedNoLongerThanTheirDate() {
    CITY.feedbackPending = true;
    ProcessInstance appraisal = approved(1);
    assertThat(job("FeedbackLapsed", appraisal)).hasDueDate(CITY.lapse(null, "FeedbackClosed"));

    execute(job("FeedbackLapsed", appraisal));

    assertThat(appraisal).isWaitingAtExactly("ReportProgress").isNotWaitingFor("FeedbackClosed");
  }

  @ParameterizedTest
  @CsvSource({"PeriodOpened, false", "PeriodOpeningLapsed, true"})
  void citizensAreAwaitedAfterThePeriodWas(String passed, boolean byDate) {
    CITY.periodOpen = false;
    CITY.feedbackPending = true;
    ProcessInstance appraisal = approved(1);

    if (byDate) {
      execute(job(passed, appraisal));
    } else {
      runtimeService().createMessageCorrelation(passed).correlate();
    }

    assertThat(appraisal).hasPassed(passed).isWaitingAtExactly("AwaitFeedback");
  }

  @ParameterizedTest
  @CsvSource({"true, ChangeRecorded", "false, ChangeDeclined"})
  void aChangeIsDecidedBesideTheAppraisal(boolean approved, String end) {
    ProcessInstance appraisal = waitingAt("ReportProgress");

    requestChange(appraisal);
    assertThat(task("ChangePlan", appraisal))
        .isAssignedTo("employee")
        .hasDueDate(CITY.due(null, "ChangePlan"));
    complete(task("ChangePlan", appraisal));
    assertThat(task("ApproveChange", appraisal))
        .isAssignedTo("assessor")
        .hasDueDate(CITY.due(null, "ApproveChange"));
    complete(task("ApproveChange", appraisal), withVariables("changeApproved", approved));

    assertThat(appraisal).hasPassed(end).isWaitingAtExactly("ReportProgress");
    complete(task(appraisal));
    assertThat(appraisal).isWaitingAtExactly("RatePeriod");
  }

  @Test
  void aChangeThatIsNotDraftedInTimeIsDropped() {
    ProcessInstance appraisal = waitingAt("ReportProgress");
    requestChange(appraisal);

    execute(job("ChangeLapsed", appraisal));

    assertThat(appraisal).hasPassed("ChangeDropped").isWaitingAtExactly("ReportProgress");
    assertThat(diagram.steps).contains("DropChange");
  }

  @Test
  void anAssessorSilentOnAChangeIsReplaced() {
    ProcessInstance appraisal = waitingAt("ReportProgress");
    requestChange(appraisal);
    complete(task("ChangePlan", appraisal));
    CITY.assessor = "superior of assessor";

    execute(job("ChangeApprovalOverdue", appraisal));

    assertThat(appraisal).isWaitingAtExactly("ReportProgress", "ChangeOfPlan", "ApproveChange");
    assertThat(task("ApproveChange", appraisal)).isAssignedTo("superior of assessor");
    assertThat(diagram.steps).containsExactly("ReplaceSilentAssessor_Change");
  }

  @Test
  void anOpenChangeEndsWithTheAppraisal() {
    ProcessInstance appraisal = waitingAt("AcknowledgeResult");
    requestChange(appraisal);

    complete(task("AcknowledgeResult", appraisal));

    assertThat(appraisal).isEnded().hasNotPassed("ChangeRecorded");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DraftPlan",
        "ApprovePlan",
        "ReportProgress",
        "RatePeriod",
        "AssessSelf",
        "ReviewPerformance"
      })
  void whoLeavesIsAppraisedNoFurther(String task) {
    ProcessInstance appraisal = waitingAt(task);
    requestChange(appraisal);

    leave(appraisal);

    assertThat(appraisal).isEnded().hasPassed("AppraisalDiscontinued");
    assertThat(appraisal).hasNotPassed("AppraisalFinished", "ChangeRecorded");
    assertThat(diagram.steps).containsExactly("RecordDeparture");
  }

  @Test
  void whoLeavesWhileAPeriodIsAwaitedIsAppraisedNoFurther() {
    CITY.periodOpen = false;
    ProcessInstance appraisal = approved(1);

    leave(appraisal);

    assertThat(appraisal).isEnded().hasPassed("AppraisalDiscontinued");
  }

  @Test
  void whoLeavesWhileCitizensAreAwaitedIsAppraisedNoFurther() {
    CITY.feedbackPending = true;
    ProcessInstance appraisal = approved(1);

    leave(appraisal);

    assertThat(appraisal).isEnded().hasPassed("AppraisalDiscontinued");
  }

  private static void leave(ProcessInstance appraisal) {
    runtimeService()
        .createMessageCorrelation("EmployeeLeft")
        .processInstanceId(appraisal.getId())
        .correlate();
  }

  @Test
  void aRefusalReachesThePersonAndLeavesTheTaskOpen() {
    ProcessInstance appraisal = waitingAt("ReportProgress");
    diagram.script(
        execution -> {
          throw new IllegalStateException("refused by " + execution.getCurrentActivityId());
        });

    assertThatThrownBy(() -> complete(task(appraisal)))
        .hasMessageContaining("refused by ProposeRatings");

    assertThat(appraisal).isWaitingAtExactly("ReportProgress");
  }

  private static void requestChange(ProcessInstance appraisal) {
    runtimeService()
        .createMessageCorrelation("ChangeRequested")
        .processInstanceId(appraisal.getId())
        .correlate();
  }

  /** Begins an appraisal and completes one task after the other until that one is reached. */
  private static ProcessInstance waitingAt(String taskId) {
    boolean atYearEnd =
        List.of("AssessSelf", "ReviewPerformance", "AcknowledgeResult").contains(taskId);
    ProcessInstance appraisal = start(atYearEnd ? LAST : 1);
    for (int step = 0; step < 6 && !task(appraisal).getTaskDefinitionKey().equals(taskId); step++) {
      complete(task(appraisal), withVariables("planApproved", true));
    }
    assertThat(appraisal).isWaitingAtExactly(taskId);
    diagram.steps.clear();
    return appraisal;
  }

  private static ProcessInstance approved(int period) {
    ProcessInstance appraisal = start(period);
    complete(task(appraisal));
    complete(task(appraisal), withVariables("planApproved", true));
    return appraisal;
  }

  private static ProcessInstance start(int period) {
    return runtimeService()
        .startProcessInstanceByKey("employee-appraisal", KEY, Map.of("period", period));
  }

  private static void advance(DelegateExecution execution) {
    if (execution.getCurrentActivityId().equals("AdvancePeriod")) {
      execution.setVariable("period", (int) execution.getVariable("period") + 1);
    }
  }

  /** Answers for the beans that the diagram asks. */
  public static final class City {

    private boolean periodOpen;
    private boolean feedbackPending;
    private String assessor;

    public String employee(DelegateExecution execution) {
      return "employee";
    }

    public String assessor(DelegateExecution execution) {
      return assessor;
    }

    /** A day of its own for each task. */
    public Date due(DelegateExecution execution, String task) {
      return new Date(1_800_000_000_000L + 1_000L * (task.hashCode() & 0xffff));
    }

    public Date lapse(DelegateExecution execution, String task) {
      return new Date(due(execution, task).getTime() + 86_400_000L);
    }

    public boolean periodOpen(DelegateExecution execution) {
      return periodOpen;
    }

    public boolean feedbackPending(DelegateExecution execution) {
      return feedbackPending;
    }

    public boolean lastPeriod(DelegateExecution execution) {
      return (int) execution.getVariable("period") == LAST;
    }
  }
}

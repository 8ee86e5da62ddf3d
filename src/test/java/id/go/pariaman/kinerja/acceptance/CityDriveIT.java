package id.go.pariaman.kinerja.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.pariaman.kinerja.appraisal.evaluation.Evaluations;
import id.go.pariaman.kinerja.appraisal.evaluation.TraceEvaluator;
import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.Signal;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.code.Codes;
import id.go.pariaman.kinerja.feedback.envelope.Ballots;
import id.go.pariaman.kinerja.feedback.result.PointsIndex;
import id.go.pariaman.kinerja.feedback.result.Results;
import id.go.pariaman.kinerja.monitoring.Invariant;
import id.go.pariaman.kinerja.monitoring.InvariantChecker;
import id.go.pariaman.kinerja.monitoring.privacy.PersonalTexts;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.LogCapture;
import id.go.pariaman.kinerja.support.Walk;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole city through a whole year, over the API, with people who are late at every step. Later
 * work adds assertions here. It begins last, by the name of its package: what it leaves makes every
 * look at all invariants long.
 */
@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CityDriveIT {

  private static final String CYCLE = "2026";
  private static final int EVERYBODY = 323;
  private static final int EXEMPT = 3;
  private static final int THREADS = 4;

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private ManagementService management;
  @Autowired private Walk walk;
  @Autowired private RuntimeService runtime;
  @Autowired private InvariantChecker invariants;
  @Autowired private TransactionTemplate transaction;
  @Autowired private PersonalTexts personal;
  @Autowired private Evaluations evaluations;
  @Autowired private Codes codes;
  @Autowired private Ballots ballots;
  @Autowired private Results results;

  private final LogCapture log = LogCapture.start();

  private Citizenry people;
  private Visitors visitors;
  private Browser hr;

  /** Cases to be late, found in the snapshot once it is there. */
  private String noPlan;

  private String noReport;
  private String notReturned;
  private String silentPlanAssessor;
  private String directSuperior;
  private String silentReviewer;
  private String silentRegionalHead;
  private String returnedOnce;
  private String returnedThrice;

  @Test
  @Order(1)
  void hrOpensTheCycleForEveryone() {
    people = new Citizenry(port, CYCLE);
    visitors = new Visitors(codes, ballots);
    hr = people.browser("bkpsdm");
    HttpResponse<String> opened =
        hr.post(
            "/api/cycles",
            """
            {"code": "2026", "year": 2026, "periods": "QUARTERLY",
             "targetSettingUntil": "2026-01-31", "evaluationUntil": "2027-01-31"}""");
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
    walk.runJobs();

    JsonNode progress = progress();
    assertThat(progress.get("state").asText()).isEqualTo("TARGET_SETTING");
    assertThat(progress.get("enrolled").asInt()).isEqualTo(EVERYBODY - EXEMPT);
    assertThat(progress.get("excluded").asInt()).isEqualTo(EXEMPT);
    assertThat(progress.get("open").asInt()).isEqualTo(EVERYBODY - EXEMPT);
    assertThat(progress.get("byStep").get("DraftPlan").asInt()).isEqualTo(EVERYBODY - EXEMPT);
    assertThat(reasonsOfExclusion()).hasSize(EXEMPT).allMatch(reason -> reason.contains("hlm. 66"));
    chooseTheLate();
  }

  private List<String> reasonsOfExclusion() {
    return jdbc.sql("select reason from exclusion where cycle = ?")
        .param(CYCLE)
        .query(String.class)
        .list();
  }

  /**
   * Eight different people whose assessor has a superior, and one whom the regional head assesses.
   */
  private void chooseTheLate() {
    List<String> ordinary =
        jdbc.sql(
                """
                select a.nip from appraisal a where a.cycle = ? and not a.regional_head
                  and not exists (select 1 from appraisal b where b.cycle = a.cycle and b.assessor = a.nip)
                order by a.nip desc limit 7""")
            .param(CYCLE)
            .query(String.class)
            .list();
    noPlan = ordinary.get(0);
    noReport = ordinary.get(1);
    notReturned = ordinary.get(2);
    silentPlanAssessor = ordinary.get(3);
    silentReviewer = ordinary.get(4);
    returnedOnce = ordinary.get(5);
    returnedThrice = ordinary.get(6);
    silentRegionalHead =
        jdbc.sql("select min(nip) from appraisal where cycle = ? and regional_head")
            .param(CYCLE)
            .query(String.class)
            .single();
    people.returns.put(returnedOnce, 1);
    people.returns.put(returnedThrice, 3);
  }

  /** Whatever stage the city is at: nothing lost, nothing stuck, nothing personal in the engine. */
  @AfterEach
  void invariantsHold() {
    assertThat(invariants.check()).isEmpty();
  }

  @AfterAll
  void nothingPersonalWasLogged() {
    log.close();
    assertThat(log.lines()).isNotEmpty();
    log.assertNothingPersonal(personal);
  }

  @Test
  @Order(2)
  void openingItTwiceIsRefused() {
    HttpResponse<String> again =
        hr.post(
            "/api/cycles",
            """
            {"code": "2026", "year": 2026, "periods": "QUARTERLY",
             "targetSettingUntil": "2026-01-31", "evaluationUntil": "2027-01-31"}""");
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("\"field\":\"code\"").contains("sudah ada");
  }

  @Test
  @Order(3)
  void hrCannotEndAPhaseThatIsOpen() {
    assertThat(closePhase("CloseTargetSetting").statusCode()).isEqualTo(422);
  }

  @Test
  @Order(4)
  void everybodyAgreesOnAPlan() {
    people.silent.add("DraftPlan/" + noPlan);
    people.silent.add("ApprovePlan/" + silentPlanAssessor);
    everybodyActs();
    directSuperior = assessorOf(silentPlanAssessor);
    lapse("PlanOverdue", "DraftPlan", noPlan);
    lapse("ApprovalOverdue", "ApprovePlan", silentPlanAssessor);
    assertThat(assessorOf(silentPlanAssessor)).isNotEqualTo(directSuperior);
    everybodyActs();

    assertThat(progress().get("byStep").properties())
        .extracting(Map.Entry::getKey)
        .containsExactly("AwaitPeriod");
    assertThat(plan(noPlan)).containsEntry("missing", true).containsKey("set_by");
    assertThat(plan(returnedOnce)).containsEntry("returns", 1);
    assertThat(plan(returnedThrice)).containsEntry("returns", 3);
    assertThat(plan(returnedThrice).get("dissent")).isNotNull();
    assertThat(closePhase("CloseTargetSetting").statusCode()).isEqualTo(204);
    walk.runJobs();
  }

  private Map<String, Object> plan(String nip) {
    return jdbc.sql("select * from plan where cycle = ? and nip = ?")
        .params(CYCLE, nip)
        .query()
        .singleRow();
  }

  @Test
  @Order(5)
  void everyQuarterIsReportedAndRated() {
    for (int period = 1; period <= 3; period++) {
      citizensAreHeard(period);
      if (period == 1) {
        people.silent.add("ReportProgress/" + noReport);
        people.silent.add("RatePeriod/" + silentRegionalHead);
      }
      everybodyActs();
      if (period == 1) {
        invariantsHold();
        assertThat(closePhase("ClosePeriod").statusCode()).isEqualTo(422);
        lapse("ReportOverdue", "ReportProgress", noReport);
        lapse("RatingOverdue", "RatePeriod", silentRegionalHead);
        assertThat(assessorOf(silentRegionalHead)).isEqualTo("walikota");
        everybodyActs();
      }
      assertThat(evaluated(period)).isEqualTo(EVERYBODY - EXEMPT);
      assertThat(assessorOf(silentPlanAssessor))
          .as("silence over a plan does not cost the direct superior the rating")
          .isEqualTo(directSuperior);
      assertThat(closePhase("ClosePeriod").statusCode()).isEqualTo(204);
      walk.runJobs();
    }
    assertThat(
            jdbc.sql("select missing from report where cycle = ? and nip = ? and period = 1")
                .params(CYCLE, noReport)
                .query(Boolean.class)
                .single())
        .isTrue();
    assertThat(
            jdbc.sql(
                    "select entered_by from progress where cycle = ? and nip = ? and period = 1 and survey_windows is null and not_applicable is null")
                .params(CYCLE, noReport)
                .query(String.class)
                .list())
        .as("what the assessor knew of it")
        .isNotEmpty()
        .containsOnly(assessorOf(noReport));
    assertThat(
            jdbc.sql("select silent, replaced_by from silence where cycle = ? and nip = ?")
                .params(CYCLE, silentRegionalHead)
                .query()
                .singleRow())
        .containsEntry("silent", "walikota")
        .containsEntry("replaced_by", null);
  }

  /** The window of a period opens with it; its figures are public before anybody is rated. */
  private void citizensAreHeard(int period) {
    WindowKey window = new WindowKey(CYCLE, period);
    whoeverTheyConcernAwaitsThem();
    Map<String, List<Answer>> said = visitors.answer(window);
    assertThat(startPageOfTheOfficer()).doesNotContain("Jawaban warga belum cukup");
    fire(window, "SampleChecked");
    assertThat(startPageOfTheOfficer())
        .contains("Jawaban warga belum cukup", "0 dari 369 yang dianjurkan", "/siklus/2026/survei");
    fire(window, "CollectionEnded");
    walk.runJobs();
    assertThat(results.published(window)).as("a person looks first").isEmpty();
    assertThat(startPageOfTheOfficer()).as("too late").doesNotContain("Jawaban warga belum cukup");
    assertThat(screen(window)).as("eleven comments, ten at a time").isEqualTo(2);
    walk.runJobs();
    assertThat(awaitingFeedback()).as("everybody is told").isEmpty();

    people.citizens.add(said);
    for (String point : said.keySet()) {
      assertThat(results.index(CYCLE, period, List.of(point)).index())
          .as("%s of %s", point, results.published(window))
          .isEqualByComparingTo(Visitors.index(said.get(point)));
    }
    assertThat(results.index(CYCLE, period, List.of(Visitors.TOO_FEW)).outcome())
        .isEqualTo(PointsIndex.Outcome.TOO_FEW);
    assertThat(
            jdbc.sql(
                    "select count(*) from survey_answer where cycle = ? and period = ? and excluded")
                .params(CYCLE, period)
                .query(Integer.class)
                .single())
        .isOne();
  }

  /** Nobody else does; who does reads until when. */
  private void whoeverTheyConcernAwaitsThem() {
    List<String> waiting = awaitingFeedback();
    assertThat(waiting)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            jdbc
                .sql(
                    """
                    select distinct r.nip from planned_result r join plan p using (cycle, nip, version)
                    where r.cycle = ? and r.unit = 'indeks 25-100'""")
                .param(CYCLE)
                .query(String.class)
                .list()
                .stream()
                .filter(people.citizens::areAskedFor)
                .toList());
    assertThat(people.browser(waiting.get(0)).page("/penilaian").body())
        .contains("Menunggu hasil survei warga", "diumumkan paling lambat");
  }

  private List<String> awaitingFeedback() {
    return jdbc.sql("select nip from appraisal where cycle = ? and step = 'AwaitFeedback'")
        .param(CYCLE)
        .query(String.class)
        .list();
  }

  /** Personnel officer of the unit whose samples are small. */
  private String startPageOfTheOfficer() {
    return people.browser("198709092014042001").page("/").body();
  }

  /** The timer of a window, by hand. */
  private void fire(WindowKey window, String timer) {
    management.executeJob(
        management
            .createJobQuery()
            .processInstanceId(
                runtime
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(window.toString())
                    .singleResult()
                    .getId())
            .activityId(timer)
            .singleResult()
            .getId());
  }

  /**
   * HR does not count what filled the hidden field and shows every comment, ten at a time.
   *
   * @return how often the task came
   */
  private int screen(WindowKey window) {
    int rounds = 0;
    for (Optional<JsonNode> task = screening(window); task.isPresent(); task = screening(window)) {
      String path = "/api/tasks/" + task.get().get("id").asText();
      JsonNode data = Citizenry.read(hr.get(path), 200).get("data");
      List<Map<String, String>> answers = new ArrayList<>();
      data.get("answers")
          .forEach(
              answer ->
                  answers.add(
                      answer.get("signals").asText().contains(Signal.TRAP.label())
                          ? Map.of(
                              "id", answer.get("id").asText(),
                              "verdict", "EXCLUDE",
                              "reason", "Kolom tersembunyi terisi")
                          : Map.of("id", answer.get("id").asText(), "verdict", "COUNT")));
      List<Map<String, String>> comments = new ArrayList<>();
      data.get("comments")
          .forEach(
              comment ->
                  comments.add(
                      Map.of(
                          "id", comment.get("id").asText(),
                          "verdict", "SHOW",
                          "shown", comment.get("shown").asText())));
      HttpResponse<String> done =
          hr.post(
              path,
              Citizenry.JSON
                  .valueToTree(Map.of("fields", Map.of("answers", answers, "comments", comments)))
                  .toString());
      assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
      rounds++;
    }
    return rounds;
  }

  private Optional<JsonNode> screening(WindowKey window) {
    return StreamSupport.stream(people.tasks("bkpsdm").spliterator(), false)
        .filter(each -> each.get("businessKey").asText().equals(window.toString()))
        .findFirst();
  }

  private int evaluated(int period) {
    return jdbc.sql(
            "select count(*) from evaluation where cycle = ? and period = ? and predicate is not null")
        .params(CYCLE, period)
        .query(Integer.class)
        .single();
  }

  @Test
  @Order(6)
  void theYearIsReviewedAndEverybodyReceivesTheResult() {
    citizensAreHeard(4);
    people.silent.add("ReviewPerformance/" + silentReviewer);
    people.silent.add("AcknowledgeResult/" + notReturned);
    everybodyActs();
    invariantsHold();
    lapse("ReviewOverdue", "ReviewPerformance", silentReviewer);
    everybodyActs();
    lapse("ReturnOverdue", "AcknowledgeResult", notReturned);

    assertThat(closePhase("ClosePeriod").statusCode()).isEqualTo(204);
    walk.runJobs();
    assertThat(progress().get("open").asInt()).isZero();
    assertThat(progress().get("finished").asInt()).isEqualTo(EVERYBODY - EXEMPT);
    assertThat(closePhase("CloseCycle").statusCode()).isEqualTo(204);
    assertThat(progress().get("state").asText()).isEqualTo("ENDED");
    assertThat(
            jdbc.sql(
                    "select count(*) from act_ru_execution where business_key_ = '2026' or business_key_ like '2026/%'")
                .query(Integer.class)
                .single())
        .as("instances left in the engine")
        .isZero();
  }

  @Test
  @Order(7)
  void everyPredicateIsWhatAnIndependentCalculationSays() {
    Browser inspector = people.browser("inspektorat");
    int compared = 0;
    for (String nip : appraised()) {
      JsonNode result = Citizenry.read(inspector.get("/api/appraisals/" + CYCLE + "/" + nip), 200);
      assertThat(result.get("state").asText()).isEqualTo("FINISHED");
      assertThat(result.get("periods")).hasSize(4);
      assertThat(result.get("trace")).hasSize(4).allSatisfy(TraceEvaluator::check);
      for (JsonNode period : result.get("periods")) {
        assertThat(ratings(period))
            .as("%s, period %s", nip, period.get("period"))
            .isEqualTo(people.expected.get(nip + "/" + period.get("period").asInt()));
        assertThat(period.get("feedback").asText()).isEqualTo(Citizenry.FEEDBACK);
        assertThat(period.get("results"))
            .hasSameSizeAs(result.at("/trace/" + period.get("period") + "/results"));
        compared++;
      }
      assertThat(ratings(result.get("annual"))).isEqualTo(people.expected.get(nip + "/4"));
    }
    assertThat(compared).isEqualTo((EVERYBODY - EXEMPT) * 4);
    assertThat(predicates()).hasSize(5);
  }

  private static List<String> ratings(JsonNode node) {
    return List.of(
        node.get("workResult").asText(),
        node.get("workBehaviour").asText(),
        node.get("predicate").asText());
  }

  /** A comparison where only one predicate occurs would show little. */
  private List<String> predicates() {
    return jdbc.sql("select distinct predicate from evaluation where cycle = ?")
        .param(CYCLE)
        .query(String.class)
        .list();
  }

  @Test
  @Order(8)
  void everybodyHasExactlyOneAppraisalAndOneOutcome() {
    assertThat(appraised()).hasSize(EVERYBODY - EXEMPT).doesNotHaveDuplicates();
    assertThat(
            jdbc.sql(
                    "select outcome, count(*) from appraisal where cycle = ? group by 1 order by 1")
                .param(CYCLE)
                .query((row, i) -> row.getString(1) + " " + row.getInt(2))
                .list())
        .containsExactly("ACKNOWLEDGED 319", "NOT_RETURNED 1");
    assertThat(delivery(silentRegionalHead)).containsEntry("final_result", true);
    assertThat(delivery(silentReviewer)).containsEntry("final_result", true);
    assertThat(delivery(returnedOnce)).containsEntry("final_result", false);
    assertThat(delivery(returnedOnce).get("objection_until")).isNotNull();
    Set<String> last = highLeadersOfTheFile();
    last.add(silentReviewer);
    assertThat(
            jdbc.sql("select nip from delivery where cycle = ? and final_result")
                .param(CYCLE)
                .query(String.class)
                .list())
        .as("high leaders under the regional head (p.90 no.12), and a silent assessor's (no.11)")
        .containsExactlyInAnyOrderElementsOf(last);
    assertThat(
            jdbc.sql(
                    "select nip from delivery where cycle = ? and final_result = (objection_to is not null)")
                .param(CYCLE)
                .query(String.class)
                .list())
        .as("whoever may object knows to whom")
        .isEmpty();
  }

  /** Read from the files of the city: in a leading post, or as Plt of one, and without superior. */
  private static Set<String> highLeadersOfTheFile() {
    Set<String> leading = new TreeSet<>();
    CityFile.rows("positions.csv")
        .filter(row -> row.getField("level").equals("HIGH_LEADER"))
        .forEach(row -> leading.add(row.getField("code")));
    Set<String> leaders = new TreeSet<>();
    CityFile.rows("employees.csv")
        .filter(row -> row.getField("assessorType").equals("REGIONAL_HEAD"))
        .filter(
            row ->
                leading.contains(row.getField("positionCode"))
                    || leading.contains(row.getField("actingForPositionCode")))
        .forEach(row -> leaders.add(row.getField("nip")));
    return leaders;
  }

  /** Each leaves its mark on other invariants too; this one names the actual. */
  @ParameterizedTest
  @Order(9)
  @ValueSource(
      strings = {
        "actual = actual + 0.01",
        "survey_people = survey_people + 1",
        "survey_windows = '2026/survei/4'",
        "survey_points = 'SP-DUK-03'"
      })
  void anActualThatCitizensDidNotGiveIsFound(String forged) {
    String person =
        jdbc.sql(
                "select min(nip) from progress where cycle = ? and period = 2 and survey_windows is not null")
            .param(CYCLE)
            .query(String.class)
            .single();
    transaction.executeWithoutResult(
        undone -> {
          undone.setRollbackOnly();
          jdbc.sql(
                  "update progress set %s where cycle = ? and nip = ? and period = 2 and survey_windows is not null"
                      .formatted(forged))
              .params(CYCLE, person)
              .update();
          assertThat(invariants.check())
              .filteredOn(violation -> violation.invariant() == Invariant.VOTES)
              .singleElement()
              .satisfies(
                  violation -> {
                    assertThat(violation.key()).isEqualTo(CYCLE + "/" + person);
                    assertThat(violation.what()).contains("bukan indeks survei");
                  });
        });
  }

  @Test
  @Order(10)
  void recomputingTheYearFindsNoDifferenceAndAnotherRuleMovesWhomItMust() {
    assertThat(evaluations.recompute(CYCLE)).isEmpty();

    Set<String> expected = people.movers(BigDecimal.valueOf(120));
    assertThat(expected).isNotEmpty();
    Set<String> movers = new TreeSet<>();
    JsonNode told =
        Citizenry.read(
            hr.post(
                "/api/rules/what-if",
                "{\"cycle\": \"2026\", \"changes\": {\"RESULT_ABOVE_FROM\": 120}}"),
            200);
    told.get("movers")
        .forEach(
            mover ->
                movers.add(
                    "%s %s %s %s-%s"
                        .formatted(
                            mover.get("nip").asText(),
                            mover.get("period"),
                            mover.path("result").asText("all"),
                            mover.get("from").asText(),
                            mover.get("to").asText())));
    assertThat(movers).isEqualTo(expected);

    Set<String> predicates = new TreeSet<>();
    told.get("predicates")
        .forEach(
            mover ->
                predicates.add(
                    "%s %s %s %s %s-%s"
                        .formatted(
                            mover.get("nip").asText(),
                            mover.get("period"),
                            mover.get("behaviour").asText(),
                            mover.get("recorded").asText(),
                            followed(mover.path("from")),
                            followed(mover.path("to")))));
    assertThat(predicates).isNotEmpty().isEqualTo(people.predicateMovers(BigDecimal.valueOf(120)));
  }

  private static String followed(JsonNode predicate) {
    return predicate.isTextual() ? predicate.asText() : "NEEDS_JUDGEMENT";
  }

  private Map<String, Object> delivery(String nip) {
    return jdbc.sql("select * from delivery where cycle = ? and nip = ?")
        .params(CYCLE, nip)
        .query()
        .singleRow();
  }

  private List<String> appraised() {
    return jdbc.sql("select nip from appraisal where cycle = ? order by nip")
        .param(CYCLE)
        .query(String.class)
        .list();
  }

  private String assessorOf(String nip) {
    return jdbc.sql("select trim(assessor) from appraisal where cycle = ? and nip = ?")
        .params(CYCLE, nip)
        .query(String.class)
        .single();
  }

  private JsonNode progress() {
    return Citizenry.read(hr.get("/api/cycles/" + CYCLE), 200);
  }

  private HttpResponse<String> closePhase(String step) {
    for (JsonNode task : people.tasks("bkpsdm")) {
      if (task.get("task").asText().equals(step)
          && task.get("businessKey").asText().equals(CYCLE)) {
        return hr.post("/api/tasks/" + task.get("id").asText(), "{\"fields\": {}}");
      }
    }
    throw new AssertionError("HR has no task " + step);
  }

  /** Everybody works the task list until nobody has anything left that is not to be left undone. */
  private void everybodyActs() {
    ExecutorService desks = Executors.newFixedThreadPool(THREADS);
    try {
      int done;
      do {
        List<Future<Integer>> acting = new ArrayList<>();
        withTasks().forEach(user -> acting.add(desks.submit(() -> people.act(user))));
        done = 0;
        for (Future<Integer> one : acting) {
          done += one.get();
        }
      } while (done > 0);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof AssertionError wrong) {
        throw wrong;
      }
      throw new IllegalStateException(failed.getCause());
    } finally {
      desks.shutdown();
    }
  }

  /** Asking the three hundred who have nothing to do would only cost time. */
  private List<String> withTasks() {
    return jdbc.sql("select distinct assignee_ from act_ru_task where assignee_ is not null")
        .query(String.class)
        .list();
  }

  /**
   * The time of a step passes: its timer is fired by hand, and whoever acts next is no longer
   * silent.
   */
  private void lapse(String timer, String step, String nip) {
    Job job =
        management
            .createJobQuery()
            .processInstanceId(
                runtime
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(CYCLE + "/" + nip)
                    .singleResult()
                    .getId())
            .activityId(timer)
            .timers()
            .singleResult();
    assertThat(job).as("timer %s of %s", timer, nip).isNotNull();
    management.executeJob(job.getId());
    people.silent.remove(step + "/" + nip);
  }
}

package id.go.pariaman.kinerja.process.employeeappraisal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pariaman.kinerja.appraisal.Appraisals;
import id.go.pariaman.kinerja.appraisal.Duties;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.monitoring.InvariantChecker;
import id.go.pariaman.kinerja.organisation.OrganisationChanged;
import id.go.pariaman.kinerja.support.BorrowedCity;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.Walk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Superiors change in the middle of a cycle; whoever is the superior on a day assesses from it. */
@KinerjaTest
class AssessorByDateIT {

  private static final String DURIAN = "198405272013121003";
  private static final String RINA = "198401102006032004";
  private static final String HEAD_OF_LAW = "198201192004021004";
  private static final String HEAD_OF_ORGANISATION = "197804182002022004";
  private static final String SEKDA = "197011011994122004";

  @TempDir Path directory;

  @LocalServerPort private int port;
  @Autowired private Walk walk;
  @Autowired private BorrowedCity city;
  @Autowired private Appraisals appraisals;
  @Autowired private Duties duties;
  @Autowired private InvariantChecker invariants;
  @Autowired private ObjectMapper json;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;

  @BeforeEach
  void borrowTheCity() {
    city.borrow(directory);
  }

  @AfterEach
  void everythingIsSoundAndGivenBack() {
    try {
      assertThat(invariants.check()).isEmpty();
    } finally {
      city.giveBack();
      walk.runJobs();
    }
    assertThat(invariants.check()).isEmpty();
  }

  @Test
  void aTransferInMidCycleLeavesTheNextPeriodToTheNewSuperior() throws Exception {
    var key = begin("2026-MUTASI");
    walk.agree(key);
    walk.nextPhase(key.cycle());
    walk.report(key, "ReportProgress");
    walk.rate(key, "RatePeriod");

    transfer();
    assertThat(appraisals.get(key).assessor()).isEqualTo(HEAD_OF_ORGANISATION);
    assertThat(appraisals.get(key).unitName()).isEqualTo("Bagian Organisasi Sekretariat Daerah");
    walk.nextPhase(key.cycle());
    walk.report(key, "ReportProgress");

    assertThat(tasksOf(HEAD_OF_LAW)).doesNotContain(key + " RatePeriod");
    assertThat(tasksOf(HEAD_OF_ORGANISATION)).contains(key + " RatePeriod");
    walk.rate(key, "RatePeriod");
    JsonNode result =
        json.readTree(Browser.basic(port, DURIAN).get("/api/appraisals/" + key).body());
    assertThat(result.get("periods"))
        .extracting(period -> period.get("ratedBy").asText())
        .containsExactly(HEAD_OF_LAW, HEAD_OF_ORGANISATION);
  }

  @Test
  void anOpenTaskStaysAndOnceItsTimePassedTheNewSuperiorActsInTheirOwnRight() {
    var key = begin("2026-MUTASI-B");
    walk.draft(key);

    transfer();
    assertThat(walk.assignee(key, "ApprovePlan")).isEqualTo(HEAD_OF_LAW);

    walk.lapse(key, "ApprovalOverdue");
    assertThat(walk.assignee(key, "ApprovePlan")).isEqualTo(HEAD_OF_ORGANISATION);
    assertThat(duties.superiorActs(key, "ApprovePlan", 1)).isFalse();
    assertThat(duties.assessed(key, HEAD_OF_LAW)).isFalse();

    walk.lapse(key, "ApprovalOverdue");
    assertThat(walk.assignee(key, "ApprovePlan")).isEqualTo(SEKDA);
    assertThat(duties.superiorActs(key, "ApprovePlan", 1)).isTrue();
    assertThat(appraisals.get(key).assessor()).isEqualTo(SEKDA);
  }

  @Test
  void whoBeginsToActForAHeadOnLeaveAssesses() {
    var key = begin("2026-PLT");
    var actor = new AppraisalKey(key.cycle(), RINA);
    for (var person : List.of(key, actor)) {
      walk.agree(person);
    }
    walk.nextPhase(key.cycle());

    headOfLawOnLeaveAndRinaActs();
    for (var person : List.of(key, actor)) {
      walk.report(person, "ReportProgress");
    }

    assertThat(walk.assignee(key, "RatePeriod")).isEqualTo(RINA);
    assertThat(walk.assignee(actor, "RatePeriod")).isEqualTo(SEKDA);
  }

  /** A deputy acts for a stated time: the task goes on, and what lies open is refused. */
  @Test
  void theRightsOfADeputyEndWithTheLetter() {
    var key = begin("2026-PLT-AKHIR");
    walk.agree(key);
    walk.nextPhase(key.cycle());
    headOfLawOnLeaveAndRinaActs();
    walk.report(key, "ReportProgress");
    assertThat(
            jdbc.sql(
                    "select acting_letter || ' ' || acting_until from assessor_duty where cycle = ? and step = 'RatePeriod'")
                .param(key.cycle())
                .query(String.class)
                .single())
        .isEqualTo("800/1/2026 2099-12-31");
    Browser rina = Browser.basic(port, RINA);
    String task = walk.task(key, "RatePeriod").getId();
    assertThat(rina.get("/api/tasks/" + task).statusCode()).isEqualTo(200);

    jdbc.sql("update acting_assignment set valid_until = current_date - 1 where nip = ?")
        .param(RINA)
        .update();
    var answer =
        rina.post(
            "/api/tasks/" + task,
            json.createObjectNode().set("fields", json.valueToTree(Walk.rating(1))).toString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("Penugasan Anda sebagai Plt. atau Plh. berakhir");

    transaction.executeWithoutResult(
        told -> events.publishEvent(new OrganisationChanged(LocalDate.now())));
    walk.runJobs();
    assertThat(walk.assignee(key, "RatePeriod")).isEqualTo(SEKDA);
    assertThat(rina.get("/api/tasks/" + task).statusCode()).isEqualTo(404);
    assertThat(duties.assessed(key, RINA)).isFalse();
  }

  private AppraisalKey begin(String cycle) {
    walk.open(cycle, "BAGHUKUM");
    return new AppraisalKey(cycle, DURIAN);
  }

  private void transfer() {
    var row = "BAGHUKUM,FE-HUK-2,III/d,198201192004021004,SUPERIOR,gusrianto.durian";
    city.replace(row, row.replace("BAGHUKUM", "BAGORG").replace(HEAD_OF_LAW, HEAD_OF_ORGANISATION))
        .takeOver();
    walk.runJobs();
  }

  private void headOfLawOnLeaveAndRinaActs() {
    var row = "irwan.lansano@pariaman.example,2021-01-01,";
    city.replace(row + "ACTIVE", row + "UNPAID_LEAVE")
        .append(
            "acting-assignments.csv",
            RINA + ",AD-KABAG,BAGHUKUM,PLT,800/1/2026,2026-01-01,2099-12-31")
        .takeOver();
    walk.runJobs();
  }

  /** What {@code /api/tasks} shows somebody. */
  private List<String> tasksOf(String user) throws Exception {
    List<String> shown = new ArrayList<>();
    json.readTree(Browser.basic(port, user).get("/api/tasks?size=200").body())
        .forEach(
            task -> shown.add(task.get("businessKey").asText() + " " + task.get("task").asText()));
    return shown;
  }
}

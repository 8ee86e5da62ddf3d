package id.go.pariaman.kinerja.process.employeeappraisal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pariaman.kinerja.appraisal.Appraisals;
import id.go.pariaman.kinerja.appraisal.evaluation.Evaluations;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.monitoring.InvariantChecker;
import id.go.pariaman.kinerja.support.BorrowedCity;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.Walk;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People leave the city and join it in the middle of a year, by the import of its files. */
@KinerjaTest
class MidYearIT {

  private static final String DURIAN = "198405272013121003";
  private static final String HEAD = "198201192004021004";
  private static final String SEKDA = "197011011994122004";
  private static final String NEWCOMER = "199912312025121001";

  @TempDir Path directory;

  @LocalServerPort private int port;
  @Autowired private Walk walk;
  @Autowired private BorrowedCity city;
  @Autowired private Appraisals appraisals;
  @Autowired private Cycles cycles;
  @Autowired private Evaluations evaluations;
  @Autowired private InvariantChecker invariants;
  @Autowired private JdbcClient jdbc;
  @Autowired private ObjectMapper json;

  private AppraisalKey key;

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
  }

  @ParameterizedTest
  @CsvSource({
    "RETIRED, Pensiun sejak",
    "DECEASED, Meninggal dunia sejak",
    "DISMISSED, Diberhentikan sejak",
    "MOVED_AWAY, Pindah ke instansi lain sejak",
    "UNPAID_LEAVE, hlm. 66",
    "SUSPENDED, hlm. 66"
  })
  void whoLeavesInMidYearKeepsWhatWasRatedAndIsAppraisedNoFurther(String status, String reason)
      throws Exception {
    begin("2026-KELUAR-" + status.replace('_', '-'));
    walk.agree(key);
    walk.nextPhase(key.cycle());
    walk.report(key, "ReportProgress");
    walk.rate(key, "RatePeriod");
    walk.nextPhase(key.cycle());

    serviceOf("gusrianto.durian@pariaman.example,2026-01-01,", status);

    assertThat(appraisals.get(key).outcome()).contains("DISCONTINUED");
    assertThat(
            jdbc.sql("select count(*) from act_ru_execution where business_key_ = ?")
                .param(key.toString())
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(
            jdbc.sql(
                    "select outcome from step_log where business_key = ? and step = 'ReportProgress' order by id")
                .param(key.toString())
                .query(String.class)
                .list())
        .containsExactly("COMPLETED", "CANCELLED");
    assertThat(cycles.progress(key.cycle()).orElseThrow())
        .matches(progress -> progress.open() == 3 && progress.finished() == 1);
    assertThat(Browser.inSession(port, "bkpsdm").get("/siklus/" + key.cycle()).body())
        .contains("Keluar di tengah siklus")
        .contains(reason);
    assertThat(Browser.inSession(port, DURIAN).get("/penilaian").body())
        .contains("Penilaian dihentikan");
    JsonNode result =
        json.readTree(Browser.basic(port, "bkpsdm").get("/api/appraisals/" + key).body());
    assertThat(result.get("outcome").asText()).isEqualTo("DISCONTINUED");
    assertThat(result.get("periods")).hasSize(1);
    assertThat(result.path("annual").isObject()).isFalse();
  }

  @Test
  void whoLeavesAfterTheReviewStillHasTheResultOfTheYear() {
    begin("2026-PURNA");
    walk.wholeYear(List.of(key));

    serviceOf("gusrianto.durian@pariaman.example,2026-01-01,", "RETIRED");
    assertThat(appraisals.get(key).step()).isEqualTo("AcknowledgeResult");

    walk.lapse(key, "ReturnOverdue");
    assertThat(appraisals.get(key).outcome()).contains("NOT_RETURNED");
  }

  @Test
  void whatAnAssessorLeavesOpenGoesToWhoAssessesNow() {
    begin("2026-ALIH");
    walk.draft(key);
    assertThat(walk.assignee(key, "ApprovePlan")).isEqualTo(HEAD);
    String task = walk.task(key, "ApprovePlan").getId();

    serviceOf("irwan.lansano@pariaman.example,2021-01-01,", "DECEASED");

    assertThat(walk.assignee(key, "ApprovePlan")).isEqualTo(SEKDA);
    assertThat(walk.task(key, "ApprovePlan").getId()).isEqualTo(task);
    assertThat(Browser.basic(port, HEAD).get("/api/tasks/" + task).statusCode()).isEqualTo(404);
    assertThat(Browser.basic(port, SEKDA).get("/api/tasks/" + task).statusCode()).isEqualTo(200);
    walk.lapse(key, "ApprovalOverdue");
    assertThat(walk.assignee(key, "ApprovePlan")).as("the next one up").isEqualTo("walikota");
  }

  @Test
  void whoJoinsInMidYearBeginsWithThePeriodThatIsOpen() {
    begin("2026-BARU");
    walk.nextPhase(key.cycle());
    walk.nextPhase(key.cycle());
    walk.nextPhase(key.cycle());
    var newcomer = new AppraisalKey(key.cycle(), NEWCOMER);
    try {
      join();
      serviceOf("gusrianto.durian@pariaman.example,2026-01-01,", "STUDY_LEAVE");

      assertThat(
              jdbc.sql("select count(*) from appraisal where nip = ? and cycle = ?")
                  .params(NEWCOMER, key.cycle())
                  .query(Integer.class)
                  .single())
          .isOne();
      walk.agree(newcomer);
      assertThat(appraisals.get(newcomer).step()).isEqualTo("ReportProgress");
      walk.report(newcomer, "ReportProgress");
      assertThat(evaluations.proposal(newcomer, 3).results().get(0).targetUpper())
          .as("one of four quarters applies")
          .isEqualByComparingTo("6");
      walk.rate(newcomer, "RatePeriod");
      walk.nextPhase(key.cycle());
      assertThat(appraisals.get(newcomer).step()).isEqualTo("AssessSelf");
      walk.report(newcomer, "AssessSelf");
      walk.rate(newcomer, "ReviewPerformance");
      assertThat(evaluations.all(newcomer)).extracting("period").containsExactly(3, 4);
      assertThat(invariants.check()).isEmpty();
    } finally {
      forget(newcomer);
    }
  }

  private void begin(String cycle) {
    walk.open(cycle, "BAGHUKUM");
    key = new AppraisalKey(cycle, DURIAN);
  }

  private void serviceOf(String row, String status) {
    city.replace(row + "ACTIVE", row + status).takeOver();
    walk.runJobs();
  }

  private void join() {
    city.append(
            "employees.csv",
            NEWCOMER
                + ",Baru Tiku,M,1999-12-31,2025-12,PNS,BAGHUKUM,FE-HUK-2,III/a,"
                + HEAD
                + ",SUPERIOR,baru.tiku@pariaman.example,2026-01-01,ACTIVE,,")
        .takeOver();
    walk.runJobs();
  }

  /** Whoever is counted by other tests is counted without this person. */
  private void forget(AppraisalKey newcomer) {
    walk.end(newcomer.nip());
    for (String table :
        List.of(
            "delivery",
            "behaviour_note",
            "result_rating",
            "evaluation",
            "proposal",
            "progress",
            "report",
            "planned_result",
            "plan",
            "assessor_duty",
            "appraisal",
            "cycle_member",
            "placement",
            "employee_status",
            "employee")) {
      jdbc.sql("delete from " + table + " where nip = ?").param(newcomer.nip()).update();
    }
    jdbc.sql("delete from step_log where business_key like '%/' || ?")
        .param(newcomer.nip())
        .update();
  }
}

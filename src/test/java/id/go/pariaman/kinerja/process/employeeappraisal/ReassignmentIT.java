package id.go.pariaman.kinerja.process.employeeappraisal;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.appraisal.Duties;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.planning.change.PlanChanges;
import id.go.pariaman.kinerja.support.BorrowedCity;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.Together;
import id.go.pariaman.kinerja.support.Walk;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** HR gives an assessor's step to somebody else, as far as the law knows that one. */
@KinerjaTest
class ReassignmentIT {

  private static final String PERSON = "198405272013121003";
  private static final String DEPUTY = "198401102006032004";
  private static final String HEAD = "198201192004021004";
  private static final String SEKDA = "197011011994122004";
  private static final String REASON = "Hubungan keluarga dengan pegawai yang dinilai";

  @TempDir Path directory;

  @LocalServerPort private int port;
  @Autowired private Walk walk;
  @Autowired private BorrowedCity city;
  @Autowired private Duties duties;
  @Autowired private PlanChanges changes;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void borrowTheCity() {
    city.borrow(directory);
  }

  @AfterEach
  void giveBack() {
    city.giveBack();
    walk.runJobs();
  }

  @Test
  void theSuperiorsSuperiorAssessesAndTheOldRightsAreGone() {
    var key = waitingForApproval("2026-TUKAR");
    String task = walk.task(key, "ApprovePlan").getId();
    Browser head = Browser.basic(port, HEAD);
    assertThat(head.get("/api/tasks/" + task).statusCode()).isEqualTo(200);
    Browser hr = Browser.inSession(port, "bkpsdm");
    assertThat(hr.page(path(key)).body()).contains("Irwan Lansano", "Tuti Gading");

    assertThat(
            hr.form(path(key), Map.of("step", "ApprovePlan", "to", SEKDA, "reason", REASON))
                .statusCode())
        .isEqualTo(302);

    assertThat(hr.page(path(key) + "?dialihkan").body()).contains("penilai sekarang Tuti Gading");
    assertThat(walk.assignee(key, "ApprovePlan")).isEqualTo(SEKDA);
    assertThat(head.get("/api/tasks/" + task).statusCode()).isEqualTo(404);
    assertThat(head.post("/api/tasks/" + task, "{\"fields\": {}}").statusCode()).isEqualTo(404);
    Browser webapps = Browser.signedIn(port, HEAD);
    assertThat(
            webapps
                .get("/camunda/api/engine/engine/default/task/" + task + "/form-variables")
                .statusCode())
        .isEqualTo(403);
    assertThat(duties.assessed(key, HEAD)).isFalse();
    assertThat(
            jdbc.sql(
                    "select step || ' ' || from_user || ' ' || to_user || ' ' || decided_by || ' ' || reason from reassignment where cycle = ?")
                .param(key.cycle())
                .query(String.class)
                .single())
        .isEqualTo("ApprovePlan " + HEAD + " " + SEKDA + " bkpsdm " + REASON);
    walk.complete(key, "ApprovePlan", Map.of("decision", "APPROVE"));
  }

  @Test
  void aDoubleClickDecidesOnce() throws Exception {
    var key = waitingForApproval("2026-GANDA");
    Browser hr = Browser.inSession(port, "bkpsdm");
    Map<String, String> decision = Map.of("step", "ApprovePlan", "to", SEKDA, "reason", REASON);
    hr.page(path(key));

    var answers =
        Together.send(
            () -> hr.form(path(key), decision),
            () -> hr.form(path(key), decision),
            () -> hr.form(path(key), decision));

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(302).contains(200);
    assertThat(answers)
        .extracting(HttpResponse::statusCode)
        .as("whoever was second is told so, on the same page")
        .isSubsetOf(200, 302);
    assertThat(
            jdbc.sql("select count(*) from reassignment where cycle = ?")
                .param(key.cycle())
                .query(Integer.class)
                .single())
        .isOne();
    walk.complete(key, "ApprovePlan", Map.of("decision", "APPROVE"));
  }

  @Test
  void aDeputyByLetterActsAlthoughTheHeadServes() {
    var key = waitingForApproval("2026-TUKAR-PLH");
    Browser hr = Browser.inSession(port, "bkpsdm");
    assertThat(
            hr.form(path(key), Map.of("step", "ApprovePlan", "to", DEPUTY, "reason", REASON))
                .body())
        .contains("Tugas hanya dapat dialihkan kepada");
    city.append(
            "acting-assignments.csv",
            DEPUTY + ",AD-KABAG,BAGHUKUM,PLH,800/7/2026,2026-01-01,2099-12-31")
        .takeOver();
    walk.runJobs();
    assertThat(hr.page(path(key)).body()).contains("Plh. ");

    assertThat(
            hr.form(path(key), Map.of("step", "ApprovePlan", "to", DEPUTY, "reason", REASON))
                .statusCode())
        .isEqualTo(302);

    assertThat(walk.assignee(key, "ApprovePlan")).isEqualTo(DEPUTY);
    assertThat(
            jdbc.sql("select acting_letter from assessor_duty where cycle = ? and assessor = ?")
                .params(key.cycle(), DEPUTY)
                .query(String.class)
                .single())
        .isEqualTo("800/7/2026");
  }

  /** A change of plan runs beside the step where the appraisal stands. */
  @Test
  void aChangeOfPlanGoesToAnotherToo() {
    var key = waitingForApproval("2026-TUKAR-UBAH");
    walk.complete(key, "ApprovePlan", Map.of("decision", "APPROVE"));
    changes.request(key);
    Browser hr = Browser.inSession(port, "bkpsdm");
    var toSekda = Map.of("step", "ApproveChange", "to", SEKDA, "reason", REASON);
    assertThat(hr.form(path(key), toSekda).body())
        .as("the employee has not proposed it yet")
        .contains("Langkah itu tidak sedang menunggu penilai");
    walk.complete(
        key,
        "ChangePlan",
        Map.of(
            "results",
            List.of(
                Map.of(
                    "indicator",
                    "ADM-09",
                    "title",
                    "Dokumen lain",
                    "kind",
                    "MAIN",
                    "targetLower",
                    "12")),
            "reason",
            "Penugasan baru dari bagian"));

    assertThat(hr.form(path(key), toSekda).statusCode()).isEqualTo(302);

    assertThat(hr.page(path(key) + "?dialihkan").body())
        .contains("Menunggu persetujuan perubahan SKP: penilai sekarang Tuti Gading");
    assertThat(walk.assignee(key, "ApproveChange")).isEqualTo(SEKDA);
    walk.complete(key, "ApproveChange", Map.of("decision", "APPROVE"));
  }

  @ParameterizedTest(name = "by \"{0}\"")
  @CsvSource({
    "198405272013121003, 302, ''",
    "19840527 201312 1 003, 302, ''",
    "gusrianto, 200, >198405272013121003<",
    "gu, 200, Ketik sedikitnya 3 huruf",
    "198405272013121004, 200, Ketik sedikitnya 3 huruf",
    "'', 200, Nama atau NIP"
  })
  void hrLooksForTheCase(String words, int status, String shown) {
    String cycle = "2026-TUKAR-CARI-" + Math.abs(words.hashCode());
    var key = waitingForApproval(cycle);
    HttpResponse<String> answer =
        Browser.inSession(port, "bkpsdm")
            .page("/siklus/" + cycle + "/alihkan?cari=" + words.replace(" ", "+"));
    assertThat(answer.statusCode()).isEqualTo(status);
    if (status == 302) {
      assertThat(answer.headers().firstValue("location").orElse("")).endsWith(path(key));
    } else {
      assertThat(answer.body()).contains(shown, "value=\"" + words + "\"");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "198405272013121003, cukup panjang alasannya, Tugas hanya dapat dialihkan kepada",
    "198201192004021004, cukup panjang alasannya, Tugas hanya dapat dialihkan kepada",
    "198401102006032004, cukup panjang alasannya, Tugas hanya dapat dialihkan kepada",
    "walikota, cukup panjang alasannya, Tugas hanya dapat dialihkan kepada",
    "bkpsdm, cukup panjang alasannya, Tugas hanya dapat dialihkan kepada",
    "x, cukup panjang alasannya, Tugas hanya dapat dialihkan kepada",
    "197011011994122004, singkat, Tulis alasan pengalihan",
    "197011011994122004, .............., Tulis alasan pengalihan"
  })
  void whomTheLawDoesNotKnowIsRefused(String to, String reason, String message) {
    var key = waitingForApproval("2026-TUKAR-" + Math.abs((to + reason).hashCode()));
    HttpResponse<String> answer =
        Browser.inSession(port, "bkpsdm")
            .form(path(key), Map.of("step", "ApprovePlan", "to", to, "reason", reason));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(message);
    assertThat(walk.assignee(key, "ApprovePlan")).isEqualTo(HEAD);
    assertThat(
            jdbc.sql("select count(*) from reassignment where cycle = ?")
                .param(key.cycle())
                .query(Integer.class)
                .single())
        .isZero();
  }

  private AppraisalKey waitingForApproval(String cycle) {
    walk.open(cycle, "BAGHUKUM");
    var key = new AppraisalKey(cycle, PERSON);
    walk.draft(key);
    return key;
  }

  private static String path(AppraisalKey key) {
    return "/siklus/%s/alihkan/%s".formatted(key.cycle(), key.nip());
  }
}

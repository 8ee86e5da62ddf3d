package id.go.pariaman.kinerja.process.employeeappraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pariaman.kinerja.KinerjaApplication;
import id.go.pariaman.kinerja.appraisal.Appraisals;
import id.go.pariaman.kinerja.appraisal.evaluation.Evaluations;
import id.go.pariaman.kinerja.appraisal.evaluation.Trace;
import id.go.pariaman.kinerja.appraisal.report.Reports;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.planning.change.PlanChangeState;
import id.go.pariaman.kinerja.planning.change.PlanChanges;
import id.go.pariaman.kinerja.process.form.FormRefusal;
import id.go.pariaman.kinerja.process.form.Forms;
import id.go.pariaman.kinerja.process.form.TaskAt;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.scoring.achievement.AchievementState;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.Walk;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A plan changes in mid-year (Art. 14(2)): results are taken out and added, so that those that stay
 * get other numbers, and everything said about them before still belongs to them.
 */
@KinerjaTest
class PlanChangeIT {

  private static final String NIP = "198405272013121003";

  private AppraisalKey key;

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Appraisals appraisals;

  @Autowired private Walk walk;
  @Autowired private PlanChanges changes;
  @Autowired private Evaluations evaluations;
  @Autowired private Reports reports;
  @Autowired private Forms forms;
  @Autowired private TaskService tasks;
  @Autowired private ObjectMapper json;

  @Test
  void whatWasSaidOfAResultStaysWithItWhenItsNumberChanges() {
    agree("2026-UBAH");
    nextPhase();
    complete(
        "ReportProgress",
        Map.of(
            "results",
            List.of(
                Map.of("actual", "1"),
                Map.of("actual", "2"),
                Map.of("notApplicable", "Baru bertugas sejak akhir triwulan"))));
    walk.rate(key, "RatePeriod", 3);
    nextPhase();

    forms.saveDraft(
        reporting(),
        json.valueToTree(
            Map.of(
                "results",
                List.of(Map.of("actual", 97), Map.of("actual", 98), Map.of("actual", 99)))));
    changes.request(key);
    assertThatThrownBy(() -> changes.request(key)).isInstanceOf(Refused.class);
    complete(
        "ChangePlan",
        Map.of(
            "results", plan("Kedua", "Ketiga", "Keempat"), "reason", "Penugasan baru dari bagian"));
    complete("ApproveChange", Map.of("decision", "APPROVE"));

    JsonNode rows = forms.data(reporting()).get("results");
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).path("title").asText()).isEqualTo("Kedua");
    assertThat(rows)
        .as("what was typed goes where its result went")
        .extracting(row -> row.path("actual").asText(null))
        .containsExactly("98", "99", null);

    List<Map<String, String>> typed =
        List.of(Map.of("actual", "6"), Map.of("actual", "7"), Map.of("actual", "8"));
    assertThatThrownBy(
            () -> complete("ReportProgress", Map.of("planVersion", "1", "results", typed)))
        .as("a form that was opened before the change has as many rows")
        .isInstanceOf(FormRefusal.class)
        .hasMessageContaining("SKP Anda berubah sejak formulir ini dibuka");
    forms.saveDraft(reporting(), json.valueToTree(Map.of("planVersion", "1", "results", typed)));
    assertThat(forms.data(reporting()).get("results"))
        .as("and what it held is not lost")
        .extracting(row -> row.path("actual").asText(null))
        .containsExactly("7", "8", null);

    complete(
        "ReportProgress",
        Map.of("planVersion", "2", "results", Collections.nCopies(3, Map.of("actual", "6"))));
    List<Trace.TracedResult> traced = evaluations.proposal(key, 2).results();
    assertThat(traced.get(0).targetUpper()).isEqualByComparingTo("12");
    assertThat(traced.get(1).targetUpper())
        .as("the third did not apply in one of two quarters, whatever its number is now")
        .isEqualByComparingTo("6");
    assertThat(traced.get(2).targetUpper()).isEqualByComparingTo("12");
  }

  /** Two tabs ask at the same moment, nobody proposes anything, and the time passes. */
  @Test
  void ofTwoRequestsOneIsHeardAndLapsesWhereItsOwnerSeesIt() throws Exception {
    agree("2026-GUGUR");
    Browser employee = Browser.inSession(port, NIP);
    CompletableFuture<HttpResponse<String>> second = new CompletableFuture<>();
    transaction.executeWithoutResult(
        first -> {
          changes.request(key);
          second.completeAsync(() -> employee.form(requestPath(), Map.of()));
          untilItWaitsForALock(second);
        });
    assertThat(second.get().body())
        .as("answer " + second.get().statusCode())
        .contains("Perubahan SKP sebelumnya belum selesai", "Menunggu usulan Anda");
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey(key.toString()).list())
        .filteredOn(task -> task.getTaskDefinitionKey().equals("ChangePlan"))
        .hasSize(1);

    walk.lapse(key, "ChangeLapsed");

    assertThat(changes.last(key).orElseThrow().state()).isEqualTo(PlanChangeState.LAPSED);
    assertThat(employee.get("/penilaian").body())
        .contains("Gugur karena tidak diselesaikan", "Ajukan perubahan SKP");

    changes.request(key);
    assertThat(changes.open(key).orElseThrow().version()).isEqualTo(3);
    transaction.executeWithoutResult(
        undone -> {
          undone.setRollbackOnly();
          appraisals.recordOutcome(key);
          assertThat(changes.last(key).orElseThrow().state())
              .as("with the appraisal ends its open change")
              .isEqualTo(PlanChangeState.LAPSED);
        });
  }

  @Test
  void nobodyChangesAPlanThatWasReportedOnForTheLastTime() {
    agree("2026-AKHIR");
    assertThat(changes.mayRequest(key)).isTrue();
    transaction.executeWithoutResult(
        undone -> {
          undone.setRollbackOnly();
          reports.recordMissing(key, 4);
          assertThat(changes.mayRequest(key)).isFalse();
          assertThatThrownBy(() -> changes.request(key))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("tidak dapat diubah lagi");
        });
  }

  /** Who does not mend a returned plan wrote one all the same, and reads what was made of it. */
  @Test
  void aReturnedPlanThatIsNotMendedIsSetWithTheDissent() {
    open("2026-PERBAIKAN");
    complete("DraftPlan", Map.of("results", plan("Pertama")));
    complete("ApprovePlan", Map.of("decision", "RETURN", "reason", "Target belum terukur"));
    walk.lapse(key, "PlanOverdue");
    Browser assessor = Browser.inSession(port, appraisals.get(key).assessor());
    String task = "/api/tasks/" + task("ApprovePlan");

    JsonNode shown = json(assessor.get(task).body()).get("data");
    assertThat(shown.get("notice").asText())
        .contains("tidak mengirim perbaikan", "Target belum terukur");
    assertThat(shown.get("decisionOptions").findValuesAsText("value"))
        .containsExactly("APPROVE", "SET");
    assertThat(assessor.json("PUT", task + "/draft", set("Belum selesai")).statusCode())
        .isEqualTo(204);
    assertThat(drafts()).isEqualTo(1);
    HttpResponse<String> silent = assessor.post(task, set("tidak"));
    assertThat(silent.statusCode()).isEqualTo(422);
    assertThat(silent.body()).contains("Tulis perbedaan pendapat");
    assertThat(assessor.post(task, set("Pegawai meminta target 12")).statusCode()).isEqualTo(204);

    assertThat(drafts()).isZero();
    assertThat(Browser.inSession(port, NIP).get("/penilaian").body())
        .contains("SKP yang berlaku", "Ditetapkan oleh", "Pegawai meminta target 12")
        .contains("1. Kedua", "24 kegiatan");
  }

  /**
   * What the employee calls not applicable lowers the share owed; the assessor may see it
   * otherwise.
   */
  @Test
  void theAssessorNeedNotAcceptThatAResultDidNotApply() {
    agree("2026-TIDAK-BERLAKU");
    nextPhase();
    complete(
        "ReportProgress",
        Map.of(
            "results",
            List.of(
                Map.of("actual", "1"),
                Map.of("notApplicable", "Sedang mengikuti pelatihan"),
                Map.of("notApplicable", "Sedang mengikuti pelatihan"))));
    JsonNode rows =
        json(Browser.inSession(port, appraisals.get(key).assessor())
                .get("/api/tasks/" + task("RatePeriod"))
                .body())
            .at("/data/results");
    assertThat(rows)
        .extracting(row -> row.get("open").asText() + " " + row.get("idle").asText())
        .containsExactly("false false", "true true", "true true");
    var rating = new HashMap<>(Walk.rating(3));
    var reason = Map.of("rating", "MEETS", "reason", "Sesuai catatan pemantauan");
    var entered = Map.of("rating", "MEETS", "reason", "Terlihat pada berkasnya", "entered", "3");
    rating.put("results", List.of(reason, reason, entered));
    complete("RatePeriod", rating);
    List<Trace.TracedResult> first = evaluations.proposal(key, 1).results();
    assertThat(first.get(1).state()).isEqualTo(AchievementState.NOT_APPLICABLE);
    assertThat(first.get(2).state()).isEqualTo(AchievementState.OK);
    assertThat(first.get(2).source().byAssessor()).isTrue();
    assertThat(reports.find(key, 1).orElseThrow().entry(3).orElseThrow().notApplicable())
        .as("what the employee wrote stays")
        .contains("Sedang mengikuti pelatihan");

    nextPhase();
    complete("ReportProgress", Map.of("results", Collections.nCopies(3, Map.of("actual", "6"))));
    assertThat(evaluations.proposal(key, 2).results())
        .extracting(result -> result.targetUpper().intValueExact())
        .containsExactly(12, 6, 12);
  }

  @ParameterizedTest
  @CsvSource({
    "ApprovePlan, RETURN, reason, Tulis alasan pengembalian",
    "ChangePlan, '', reason, Tulis alasan perubahan SKP",
    "ApproveChange, DECLINE, note, tidak disetujui"
  })
  void aWordIsNoReason(String step, String decision, String field, String message) {
    if (step.equals("ApprovePlan")) {
      open("2026-KATA-" + step);
      complete("DraftPlan", Map.of("results", plan("Pertama")));
    } else {
      agree("2026-KATA-" + step);
      changes.request(key);
    }
    if (step.equals("ApproveChange")) {
      complete(
          "ChangePlan", Map.of("results", plan("Kedua"), "reason", "Penugasan baru dari bagian"));
    }
    Map<String, Object> fields = new HashMap<>(Map.of(field, "kurang"));
    if (decision.isEmpty()) {
      fields.put("results", plan("Kedua"));
    } else {
      fields.put("decision", decision);
    }
    assertThatThrownBy(() -> complete(step, fields))
        .isInstanceOf(FormRefusal.class)
        .hasMessageContaining(message)
        .hasMessageContaining("sedikitnya 10 huruf");
  }

  private int drafts() {
    return jdbc.sql("select count(*) from draft where business_key = ?")
        .param(key.toString())
        .query(Integer.class)
        .single();
  }

  private String set(String dissent) {
    return json.valueToTree(
            Map.of(
                "fields", Map.of("decision", "SET", "reason", dissent, "results", plan("Kedua"))))
        .toString();
  }

  /** What decides how much is owed, and the annex, are agreed as well. */
  @Test
  void theAssessorSeesThatTheAnnexWouldChange() {
    agree("2026-LAMPIRAN");
    changes.request(key);
    complete(
        "ChangePlan",
        Map.of(
            "reason",
            "Anggaran berkurang",
            "results",
            plan("Pertama", "Kedua", "Ketiga"),
            "consequences",
            "Tanpa penghargaan"));
    String shown =
        Browser.inSession(port, appraisals.get(key).assessor())
            .get("/api/tasks/" + task("ApproveChange"))
            .body();
    assertThat(json(shown).at("/data/differences"))
        .extracting(difference -> difference.path("title").asText())
        .containsExactly("Lampiran: Konsekuensi");
    assertThat(json(shown).at("/data/annexAfter/2/content").asText())
        .isEqualTo("Tanpa penghargaan");
    assertThat(json(shown).at("/data/after/0/consolidation").asText()).isEqualTo("Dijumlahkan");
  }

  private JsonNode json(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new AssertionError(text, broken);
    }
  }

  private String requestPath() {
    return "/penilaian/" + key.cycle() + "/ubah-skp";
  }

  private void untilItWaitsForALock(CompletableFuture<?> answer) {
    while (!answer.isDone()
        && jdbc.sql("select count(*) from pg_locks where not granted").query(Integer.class).single()
            == 0) {
      Thread.onSpinWait();
    }
  }

  /** A cycle in which the plan has been agreed. */
  private void agree(String cycle) {
    open(cycle);
    complete("DraftPlan", Map.of("results", plan("Pertama", "Kedua", "Ketiga")));
    complete("ApprovePlan", Map.of("decision", "APPROVE"));
  }

  private void open(String cycle) {
    key = new AppraisalKey(cycle, NIP);
    walk.open(cycle, "BAGHUKUM");
  }

  private TaskAt reporting() {
    return new TaskAt(
        "ReportProgress",
        key.toString(),
        2,
        NIP,
        OffsetDateTime.now(KinerjaApplication.ZONE),
        Optional.empty());
  }

  private static List<Map<String, String>> plan(String... titles) {
    return Arrays.stream(titles)
        .map(
            title ->
                Map.of("indicator", "ADM-09", "title", title, "kind", "MAIN", "targetLower", "24"))
        .toList();
  }

  private void complete(String step, Map<String, Object> fields) {
    walk.complete(key, step, fields);
  }

  private String task(String step) {
    return walk.task(key, step).getId();
  }

  private void nextPhase() {
    walk.nextPhase(key.cycle());
  }
}

package id.go.pariaman.kinerja.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pariaman.kinerja.appraisal.entry.Entries;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.Scans;
import id.go.pariaman.kinerja.support.Walk;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The personnel officer of an office enters for people there, each step over HTTP. */
@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperEntryIT {

  private static final String OPERATOR = "198706012015032001";
  private static final String PERSON = "199809282020122001";
  private static final String COLLEAGUE = "198309212012122001";
  private static final String HEAD = "197608111999011006";
  private static final String UNIT = "DISPUSIP";

  @LocalServerPort private int port;
  @Autowired private Walk walk;
  @Autowired private JdbcClient jdbc;
  @Autowired private Entries entries;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ObjectMapper json;

  @Test
  void everyStepOfAYearComesInOnPaperAndBothNamesStay() throws Exception {
    var key = begin("2026-KERTAS");
    Browser operator = Browser.inSession(port, OPERATOR);
    open(operator, key, "DraftPlan");
    walk.draft(key);
    walk.complete(key, "ApprovePlan", Map.of("decision", "APPROVE"));
    for (int period = 1; period <= 3; period++) {
      walk.nextPhase(key.cycle());
      open(operator, key, "ReportProgress");
      walk.report(key, "ReportProgress");
      walk.rate(key, "RatePeriod");
    }
    walk.nextPhase(key.cycle());
    open(operator, key, "AssessSelf");
    walk.report(key, "AssessSelf");
    walk.rate(key, "ReviewPerformance");
    open(operator, key, "AcknowledgeResult");

    String form = operator.get("/api/tasks/" + taskOf(operator, key)).body();
    assertThat(form).contains("received").doesNotContain("Pertahankan ketelitian");
    walk.complete(key, "AcknowledgeResult", Map.of("received", true));

    assertThat(
            jdbc.sql(
                    "select step || ' ' || owner || ' ' || entered_by from step_log where business_key = ? and entered_by is not null order by id")
                .param(key.toString())
                .query(String.class)
                .list())
        .containsExactly(
            "DraftPlan " + PERSON + " " + OPERATOR,
            "ReportProgress " + PERSON + " " + OPERATOR,
            "ReportProgress " + PERSON + " " + OPERATOR,
            "ReportProgress " + PERSON + " " + OPERATOR,
            "AssessSelf " + PERSON + " " + OPERATOR,
            "AcknowledgeResult " + PERSON + " " + OPERATOR);
    assertThat(Browser.inSession(port, PERSON).page("/penilaian").body())
        .contains("diisi oleh Tuti Warman untuk Nadia Zainal dari formulir kertas");
  }

  @Test
  void theTaskIsTheOperatorsUntilItIsGivenBack() throws Exception {
    var key = begin("2026-KERTAS-B");
    Browser operator = Browser.inSession(port, OPERATOR);
    Browser person = Browser.inSession(port, PERSON);
    String task = taskOf(person, key);
    open(operator, key, "DraftPlan");
    assertThat(person.post("/api/tasks/" + task, "{\"fields\": {}}").statusCode()).isEqualTo(404);
    assertThat(operator.page("/unit").body()).contains("Anda, dari formulir kertas");
    assertThat(person.page("/penilaian").body()).contains("Ambil kembali dan isi sendiri");
    assertThat(
            json.readTree(operator.get("/api/tasks?id=" + task).body())
                .at("/0/onPaper")
                .asBoolean())
        .isTrue();

    assertThat(
            person
                .form("/penilaian/" + key.cycle() + "/isian/DraftPlan/ambil-kembali", "")
                .statusCode())
        .isEqualTo(302);

    assertThat(person.post("/api/tasks/" + task, "{\"fields\": {}}").statusCode()).isEqualTo(422);
    assertThat(operator.post("/api/tasks/" + task, "{\"fields\": {}}").statusCode()).isEqualTo(404);
  }

  /** Both press at the same moment, one a little later: it is one act, of one of them. */
  @Test
  void isGivenBackOnce() throws Exception {
    var key = begin("2026-KERTAS-E");
    open(Browser.inSession(port, OPERATOR), key, "DraftPlan");
    var second = Executors.newSingleThreadExecutor();
    try {
      Future<?> later =
          transaction.execute(
              open -> {
                entries.giveBack(key, "DraftPlan", OPERATOR);
                Future<?> other = second.submit(() -> entries.giveBack(key, "DraftPlan", PERSON));
                await(() -> waiting() > 0);
                return other;
              });
      assertThatThrownBy(() -> later.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(Refused.class);
    } finally {
      second.shutdownNow();
    }
    assertThat(
            jdbc.sql(
                    "select actor from audit_entry where kind = 'ENTRY_GIVEN_BACK' and subject like ?")
                .param(key + "/%")
                .query(String.class)
                .list())
        .containsExactly(OPERATOR);
  }

  private int waiting() {
    return jdbc.sql("select count(*) from pg_locks where not granted")
        .query(Integer.class)
        .single();
  }

  private static void await(BooleanSupplier happened) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!happened.getAsBoolean()) {
      assertThat(System.nanoTime()).as("it never happened").isLessThan(end);
    }
  }

  /** The role goes while the form lies open. */
  @Test
  void whoIsOperatorNoMoreHandsNothingIn() throws Exception {
    var key = begin("2026-KERTAS-C");
    Browser operator = Browser.inSession(port, OPERATOR);
    open(operator, key, "DraftPlan");
    String task = taskOf(operator, key);
    jdbc.sql("update position set personnel_officer = false where code = 'SV-KASUBBAG'").update();
    try {
      var answer =
          operator.post(
              "/api/tasks/" + task,
              "{\"fields\": {\"results\": [{\"indicator\": \"ADM-09\", \"title\": \"Dokumen\", \"kind\": \"MAIN\", \"targetLower\": \"24\"}]}}");
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
      assertThat(answer.body()).contains("Hanya pegawai yang bersangkutan");
    } finally {
      jdbc.sql("update position set personnel_officer = true where code = 'SV-KASUBBAG'").update();
    }
    walk.lapse(key, "PlanOverdue");
    assertThat(
            jdbc.sql("select outcome from paper_entry where cycle = ?")
                .param(key.cycle())
                .query(String.class)
                .single())
        .isEqualTo("LAPSED");
  }

  @Test
  void anOperatorEntersForNobodyWhomTheyAssess() {
    var key = new AppraisalKey("2026-KERTAS-D", "198403222022052002");
    walk.open(key.cycle(), "DISKOMINFO");
    var answer =
        Browser.inSession(port, "197905122011121002")
            .upload("/unit/%s/%s/DraftPlan".formatted(key.cycle(), key.nip()), Scans.png());
    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"RatePeriod", "ApprovePlan", "ChangePlan", "ReportProgress", "x"})
  void onlyTheStepThatWaitsAndNoRatingComesOnPaper(String step) {
    var key = begin("2026-KERTAS-" + step);
    var answer = upload(Browser.inSession(port, OPERATOR), key, step, Scans.png());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Langkah itu tidak sedang menunggu pegawai ini");
    assertThat(walk.assignee(key, "DraftPlan")).isEqualTo(PERSON);
  }

  @Test
  void theScanIsAFileForFourAndNobodyElse() {
    var key = begin("2026-KERTAS-F");
    Browser operator = Browser.inSession(port, OPERATOR);
    assertThat(upload(operator, key, "DraftPlan", "<html>".getBytes()).body())
        .contains("bukan PDF, JPG, atau PNG");
    assertThat(upload(operator, key, "DraftPlan", new byte[5 * 1024 * 1024 + 1]).body())
        .contains("lebih dari 5 MB");
    assertThat(upload(operator, key, "DraftPlan", new byte[7 * 1024 * 1024]).statusCode())
        .isEqualTo(413);
    open(operator, key, "DraftPlan");
    String path =
        "/pindaian/"
            + jdbc.sql("select cast(id as text) from paper_entry where cycle = ?")
                .param(key.cycle())
                .query(String.class)
                .single();
    for (String reader : List.of(PERSON, HEAD, OPERATOR, "inspektorat")) {
      var answer = Browser.inSession(port, reader).get(path);
      assertThat(answer.statusCode()).as(reader).isEqualTo(200);
      assertThat(answer.headers().firstValue("content-disposition").orElse(""))
          .startsWith("attachment;");
      assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
      assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("image/png");
    }
    for (String other : List.of(COLLEAGUE, "bkpsdm", "komite", "walikota", "admin")) {
      assertThat(Browser.inSession(port, other).get(path).statusCode()).as(other).isEqualTo(404);
    }
  }

  private AppraisalKey begin(String cycle) {
    walk.open(cycle, UNIT);
    return new AppraisalKey(cycle, PERSON);
  }

  private void open(Browser operator, AppraisalKey key, String step) {
    var answer = upload(operator, key, step, Scans.png());
    assertThat(answer.headers().firstValue("location").orElse(answer.body()))
        .endsWith("/%s/%s/%s/tugas".formatted(key.cycle(), key.nip(), step));
    assertThat(walk.assignee(key, step)).isEqualTo(OPERATOR);
  }

  private static HttpResponse<String> upload(
      Browser browser, AppraisalKey key, String step, byte[] scan) {
    return browser.upload("/unit/%s/%s/%s".formatted(key.cycle(), key.nip(), step), scan);
  }

  private String taskOf(Browser who, AppraisalKey key) throws Exception {
    for (JsonNode task : json.readTree(who.get("/api/tasks?size=200").body())) {
      if (task.get("businessKey").asText().equals(key.toString())) {
        return task.get("id").asText();
      }
    }
    throw new AssertionError("no task of " + key);
  }
}

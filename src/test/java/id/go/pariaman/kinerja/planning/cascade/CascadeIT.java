package id.go.pariaman.kinerja.planning.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What HR reads about a cycle whose plans do not hang together. */
@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CascadeIT {

  private static final String CYCLE = "JENJANG";
  private static final String HEAD = "198201192004021004";
  private static final String GUSRIANTO = "198405272013121003";
  private static final String RINA = "198401102006032004";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private ObjectMapper json;

  @BeforeAll
  void planTenVisitsAsSixAndFive() {
    jdbc.sql(
            """
            insert into cycle (code, year, period_kind, state, rule_set_version, opened_by, opened_at)
            values (?, 2026, 'QUARTERLY', 'TARGET_SETTING', '2026-1', 'bkpsdm', now())""")
        .param(CYCLE)
        .update();
    jdbc.sql(
            """
            insert into cycle_phase (cycle, no, until)
            select ?, no, date '2026-12-31' from generate_series(0, 5) no""")
        .param(CYCLE)
        .update();
    member(HEAD, "197011011994122004", "A.1.2");
    member(GUSRIANTO, HEAD, "A.1.7");
    member(RINA, HEAD, "A.1.7");
    somebodyActsInPlaceOfTheHeadFor(RINA);
    result(HEAD, 1, "Layanan jemput bola", null, "10");
    result(GUSRIANTO, 1, "Kunjungan ke utara", "Layanan jemput bola", "6");
    result(RINA, 1, "Kunjungan ke selatan", "Layanan jemput bola", "5");
    result(RINA, 2, "Arsip <b>tertata</b>", "Arsip lama", "1");
  }

  private void member(String nip, String assessor, String form) {
    jdbc.sql(
            """
            insert into cycle_member values (:cycle, :nip, now(), 'BAGHUKUM', 'Bagian Hukum', 'P', 'Jabatan', 'GENERAL',
              :form, 'ACTIVE', :assessor, false)""")
        .param("cycle", CYCLE)
        .param("nip", nip)
        .param("form", form)
        .param("assessor", assessor)
        .update();
    jdbc.sql(
            """
            insert into appraisal (cycle, nip, assessor, regional_head, state, step, step_since, launched_at)
            select cycle, nip, assessor, false, 'OPEN', 'ApprovePlan', now(), now() from cycle_member
             where cycle = ? and nip = ?""")
        .params(CYCLE, nip)
        .update();
    jdbc.sql("insert into plan (cycle, nip, state) values (?, ?, ?)")
        .params(CYCLE, nip, nip.equals(RINA) ? "SUBMITTED" : "APPROVED")
        .update();
  }

  private void somebodyActsInPlaceOfTheHeadFor(String nip) {
    jdbc.sql("update appraisal set assessor = '197011011994122004' where cycle = ? and nip = ?")
        .params(CYCLE, nip)
        .update();
    jdbc.sql(
            """
            insert into silence (cycle, nip, step, period, silent, replaced_by, recorded_at)
            values (?, ?, 'ApprovePlan', 0, ?, '197011011994122004', now())""")
        .params(CYCLE, nip, HEAD)
        .update();
  }

  private void result(String nip, int no, String title, String supports, String target) {
    jdbc.sql(
            """
            insert into planned_result
            values (:cycle, :nip, 1, :no, :title, 'MAIN', :supports, 'ADM-09', 'Jumlah layanan jemput bola', 'QUANTITY',
              'hitung', 'kali', 'Laporan kegiatan', 'MAXIMIZE', 'SUM', false, :target::numeric, :target::numeric)""")
        .param("cycle", CYCLE)
        .param("nip", nip)
        .param("no", no)
        .param("title", title)
        .param("supports", supports)
        .param("target", target)
        .update();
  }

  @AfterAll
  void remove() {
    for (var table :
        List.of("planned_result", "plan", "silence", "appraisal", "cycle_member", "cycle_phase")) {
      jdbc.sql("delete from " + table + " where cycle = ?").param(CYCLE).update();
    }
    jdbc.sql("delete from cycle where code = ?").param(CYCLE).update();
  }

  private JsonNode report() throws Exception {
    var answer = Browser.basic(port, "bkpsdm").get("/api/cycles/" + CYCLE + "/cascade");
    assertThat(answer.statusCode()).isEqualTo(200);
    return json.readTree(answer.body());
  }

  @Test
  void everyFindingIsDataWithNames() throws Exception {
    var report = report();

    assertThat(report.get("people").asInt()).isEqualTo(3);
    assertThat(report.get("results").asInt()).isEqualTo(4);
    assertThat(report.get("notAgreed").asInt()).isEqualTo(1);
    assertThat(report.get("counts").toString())
        .isEqualTo("{\"UNKNOWN_SUPPORT\":1,\"SUM_MISMATCH\":1}");
    assertThat(report.get("findings"))
        .extracting(each -> each.get("nip").asText() + " " + each.get("no").asInt())
        .containsExactly(HEAD + " 1", RINA + " 2");
    var sum = report.get("findings").get(0);
    assertThat(sum.get("name").asText()).isEqualTo("Irwan Lansano");
    assertThat(sum.get("targetLower").decimalValue()).isEqualByComparingTo("10");
    assertThat(sum.get("sumUpper").decimalValue()).isEqualByComparingTo("11");
    assertThat(sum.get("shares"))
        .extracting(each -> each.get("name").asText())
        .containsExactly("Gusrianto Durian", "Rina Rantau");
    assertThat(sum.get("message").asText())
        .isEqualTo("Target 10 kali, jumlah pada bawahan 11: Gusrianto Durian 6; Rina Rantau 5.");
  }

  @Test
  void thePageShowsOneKindAtATime() {
    var hr = Browser.inSession(port, "bkpsdm");

    assertThat(hr.page("/siklus/" + CYCLE).body()).contains("/siklus/" + CYCLE + "/cascading");
    assertThat(hr.page("/siklus/" + CYCLE + "/cascading").body())
        .contains("3 orang, 4 hasil kerja.", "1 SKP belum ditetapkan")
        .contains("Arsip &lt;b&gt;tertata&lt;/b&gt;", "tidak ada pada SKP Irwan Lansano")
        .doesNotContain("jumlah pada bawahan");
    assertThat(hr.page("/siklus/" + CYCLE + "/cascading?jenis=SUM_MISMATCH").body())
        .contains("jumlah pada bawahan 11", "Samakan pembagian")
        .doesNotContain("tertata");
    assertThat(hr.page("/siklus/tidak-ada/cascading").headers().firstValue("location"))
        .hasValueSatisfying(location -> assertThat(location).endsWith("/siklus"));
  }

  @Test
  void manyFindingsComeAPageAtATime() {
    IntStream.rangeClosed(3, 32)
        .forEach(no -> result(RINA, no, "Arsip %d".formatted(no), "Arsip lama", "1"));
    try {
      var hr = Browser.inSession(port, "bkpsdm");
      var kind = "/siklus/" + CYCLE + "/cascading?jenis=UNKNOWN_SUPPORT";
      assertThat(hr.page(kind).body())
          .contains("Halaman 1 dari 2", "31 temuan", "Berikutnya", "halaman=2", "2. Arsip")
          .doesNotContain("Sebelumnya", "32. Arsip 32");
      assertThat(hr.page(kind + "&halaman=2").body())
          .contains("Halaman 2 dari 2", "31 temuan", "Sebelumnya", "halaman=1", "32. Arsip 32")
          .doesNotContain("Berikutnya", "3. Arsip 3<");
    } finally {
      jdbc.sql("delete from planned_result where cycle = ? and no > 2").param(CYCLE).update();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "bkpsdm, /api/cycles/JENJANG/cascade, 200",
    "bkpsdm, /api/cycles/tidak-ada/cascade, 404",
    "198401102006032004, /api/cycles/JENJANG/cascade, 403",
    "komite, /api/cycles/JENJANG/cascade, 403",
    "bkpsdm, /siklus/JENJANG/cascading, 200",
    "198201192004021004, /siklus/JENJANG/cascading, 403",
  })
  void onlyHrReadsIt(String user, String path, int status) {
    assertThat(Browser.inSession(port, user).page(path).statusCode()).isEqualTo(status);
  }
}

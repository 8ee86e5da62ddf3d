package id.go.pariaman.kinerja.feedback.published;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.imported.Imports;
import id.go.pariaman.kinerja.feedback.result.Results;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.SurveyRoom;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultPagesIT {

  private static final String CYCLE = "UJI-UMUM";
  private static final String PATH = "/survei/hasil/" + CYCLE + "/1";
  private static final String OFFICER_OF_DISKOMINFO = "197905122011121002";

  @LocalServerPort private int port;
  @Autowired private Results results;
  @Autowired private Imports imports;
  @Autowired private SurveyRoom room;
  @Autowired private JdbcTemplate jdbc;

  private WindowKey window;

  @BeforeAll
  void publish() {
    window = room.opened(CYCLE, "DISDUKCAPIL", "DPMPTSP", "BPKPD");
    room.answers(window, "SP-DUK-01", 30, 3);
    room.answers(window, "SP-DUK-02", 6, 4);
    room.answers(window, "SP-DUK-03", 2, 1);
    room.answers(window, "SP-IZN-01", 8, 4);
    room.answers(window, "SP-IZN-02", 12, 4);
    room.answers(window, "SP-PJK-01", 50, 3);
    room.comment(window, "SP-DUK-01", "<script>alert(1)</script> ramah");
    room.comment(window, "SP-DUK-01", "=HYPERLINK(\"http://jahat\")");
    room.comment(window, "SP-DUK-01", "Belum diperiksa");
    jdbc.update(
        "update survey_comment set state = 'SHOWN', shown = words, screened_by = 'bkpsdm' where cycle = ? and words <> 'Belum diperiksa'",
        CYCLE);
    imports.legacy(
        "skm.csv",
        ("tahun,unit,layanan,n,U1,U2,U3,U4,U5,U6,U7,U8,U9\n"
                + "2025,DISDUKCAPIL,,240,3.1,3.2,3.3,3.4,3.5,3.6,3.1,3.2,3.354\n")
            .getBytes(StandardCharsets.UTF_8),
        true,
        "bkpsdm");
    results.publish(window);
    // Whoever names a unit cannot make a formula of it.
    jdbc.update(
        "update survey_cell set name = '=1+1' where cycle = ? and code = 'SP-PJK-01'", CYCLE);
  }

  @AfterAll
  void remove() {
    room.remove(CYCLE);
    jdbc.update("delete from legacy_index");
  }

  @Test
  void everybodyReadsThemWithoutASession() {
    for (String path : List.of("/survei/hasil", PATH, PATH + "/DISDUKCAPIL", PATH + "/unduh")) {
      var answer = Browser.anonymous(port).get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.headers().allValues("set-cookie")).as(path).isEmpty();
      assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
          .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'");
      assertThat(answer.body()).as(path).doesNotContain("<script", " style=", "onclick", "bkpsdm");
      assertThat(answer.body().length()).as(path).isLessThan(150_000);
    }
  }

  @Test
  void listsWindowsAndEarlierResultsMarkedAsSuch() {
    assertThat(page("/survei/hasil"))
        .contains("Siklus UJI-UMUM, periode 1", "href=\"" + PATH + "\"")
        .contains("2025 (contoh, angka rekaan)", "82,65");
  }

  @Test
  void showsUnitsByWhatTheirIndexIsAtLeast() {
    String page = page(PATH);
    assertThat(page)
        .contains("Baik (B)", "role=\"img\"", "Selang", "Sidik hasil")
        .contains("aria-label=\"Indeks ");
    assertThat(page.indexOf("Dinas Kependudukan")).isPositive();
    assertThat(page.indexOf(">Dinas Penanaman Modal"))
        .as("twenty that all say 4 above fifty that all say 3, though not by code")
        .isBetween(0, page.indexOf(">Badan Pengelolaan"));
  }

  @Test
  void showsAUnitWithElementsTrendAndScreenedWords() {
    assertThat(page(PATH + "/DISDUKCAPIL"))
        .contains(
            "U1 Persyaratan", "U9 Sarana dan prasarana", "SKM 2025 (contoh), survei terdahulu")
        .contains(CellView.UNSAID)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; ramah")
        .doesNotContain("<script", "Belum diperiksa");
  }

  @Test
  void handsOutASpreadsheetThatCalculatesNothing() {
    var csv = Browser.anonymous(port).get(PATH + "/unduh");
    assertThat(csv.headers().firstValue("content-type")).contains("text/csv;charset=UTF-8");
    assertThat(csv.headers().firstValue("content-disposition").orElse("")).contains("attachment");
    assertThat(csv.body().lines()).hasSize(1 + 1 + 3 + 6);
    assertThat(csv.body())
        .contains("\"'=1+1\"", CellView.UNSAID)
        .doesNotContainPattern("\"SP-DUK-0[23]\".*Baik");
  }

  @ParameterizedTest
  @CsvSource({
    "/survei/hasil/UJI-UMUM/2",
    "/survei/hasil/2999/1",
    "/survei/hasil/UJI-UMUM/1/RSUD",
    "/survei/hasil/UJI-UMUM/2/unduh",
    "/survei/hasil/UJI-UMUM/1/%3Cscript%3E"
  })
  void knowsNothingElse(String path) {
    var answer = Browser.anonymous(port).page(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("<script");
  }

  @Test
  void programsReadTheSameFigures() {
    assertThat(Browser.anonymous(port).get("/api/satisfaction/" + CYCLE).statusCode())
        .isEqualTo(401);
    var answer = Browser.basic(port, "bpkad").get("/api/satisfaction/" + CYCLE);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"period\":1", "\"outcome\":\"TOO_FEW\"", "\"outcome\":\"PUBLISHED\"")
        .contains("\"index\":75.00", "\"grade\":\"C\"")
        .doesNotContain("null", "squares");
    assertThat(Browser.basic(port, "bpkad").get("/api/satisfaction/2999").body()).isEqualTo("[]");
    assertThat(Browser.basic(port, "bpkad").get("/v3/api-docs").body())
        .contains("/api/satisfaction/{cycle}");
  }

  @Test
  void aUnitSaysWhatItDoes() {
    var hr = Browser.inSession(port, "bkpsdm");
    assertThat(hr.page("/").body()).contains("href=\"/survei/tindak-lanjut\"");
    String words = "Loket kedua dibuka mulai pukul 07.30 <b>setiap hari</b>.";
    assertThat(write(hr, "DISDUKCAPIL", words).statusCode()).isEqualTo(302);
    assertThat(page(PATH + "/DISDUKCAPIL"))
        .contains("Loket kedua dibuka mulai pukul 07.30 &lt;b&gt;setiap hari&lt;/b&gt;.");
    assertThat(write(hr, "DISDUKCAPIL", "Sudah").body()).contains("Tulis apa yang dilakukan unit");
    assertThat(write(hr, "DISDUKCAPIL", "Hubungi Pak Budi di 081234567890 ya").body())
        .contains("Hapus nomor telepon");
    assertThat(write(hr, "RSUD", words).statusCode()).isEqualTo(404);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from audit_entry where kind = 'SURVEY_ACTION_WRITTEN' and subject = ?",
                Integer.class,
                CYCLE + "/survei/1/DISDUKCAPIL"))
        .isEqualTo(1);

    var officer = Browser.inSession(port, OFFICER_OF_DISKOMINFO);
    assertThat(officer.page("/survei/tindak-lanjut").body())
        .contains("Belum ada hasil survei unit Anda");
    assertThat(write(officer, "DISDUKCAPIL", words).statusCode()).isEqualTo(404);
    assertThat(
            write(Browser.inSession(port, "198402142011012003"), "DISDUKCAPIL", words).statusCode())
        .isEqualTo(404);
  }

  private static HttpResponse<String> write(Browser browser, String unit, String words) {
    browser.page("/survei/tindak-lanjut");
    return browser.form(
        "/survei/tindak-lanjut",
        Map.of("siklus", CYCLE, "periode", "1", "unit", unit, "kata", words));
  }

  private String page(String path) {
    return Browser.anonymous(port).page(path).body();
  }
}

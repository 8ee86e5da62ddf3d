package id.go.pariaman.kinerja.record.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@KinerjaTest
class AuditPageIT {

  private static final Pattern NUMBERS = Pattern.compile("<strong>(\\d+)\\. ");

  @LocalServerPort private int port;
  @Autowired private AuditLog log;

  /** Seventy acts that only these tests do. */
  @BeforeAll
  static void act(
      @Autowired ApplicationEventPublisher events, @Autowired TransactionTemplate transaction) {
    transaction.executeWithoutResult(
        open ->
            IntStream.rangeClosed(1, 70)
                .forEach(
                    i ->
                        events.publishEvent(
                            AuditAct.of(
                                    i == 7 ? AuditKind.ROLE_CHANGED : AuditKind.ACCOUNT_CHANGED,
                                    i % 2 == 0 ? "bkpsdm" : "198401102006032004",
                                    "uji-halaman/198405272013121003/" + i)
                                .changing("=1+1", "<b>tebal</b>")
                                .because("Surat nomor " + i))));
  }

  @ParameterizedTest
  @CsvSource({
    "inspektorat, 200",
    "bkpsdm, 403",
    "komite, 403",
    "admin, 403",
    "walikota, 403",
    "bpkad, 403",
    "sekda, 403",
    "198401102006032004, 403"
  })
  void isTheInspectorsAlone(String user, int status) {
    var browser = Browser.inSession(port, user);
    var head = log.head();
    for (var page : List.of("/audit", "/audit/sampel?benih=a&hingga=5", "/audit/cocok?sidik=a")) {
      assertThat(browser.page(page).statusCode()).as(page).isEqualTo(status);
    }
    assertThat(browser.page("/").body().contains("href=\"/audit\"")).isEqualTo(status == 200);
    if (status != 200) {
      assertThat(browser.form("/audit/ekspor", Map.of()).statusCode()).isEqualTo(status);
      assertThat(log.head()).isEqualTo(head);
    }
  }

  @Test
  void asksForSignIn() {
    assertThat(Browser.anonymous(port).page("/audit").headers().firstValue("location").orElse(""))
        .contains("/masuk");
  }

  @ParameterizedTest
  @CsvSource({
    "objek=uji-halaman/, 70 catatan",
    "objek=198405272013121003&jenis=ROLE_CHANGED&pelaku=198401102006032004, 1 catatan",
    "objek=uji-halaman/&pelaku=bkpsdm, 35 catatan",
    "objek=uji-halaman/&dari=2999-01-01, 0 catatan",
    "objek=uji-halaman/&sampai=2000-01-01, 0 catatan",
    "objek=uji-halaman/&dari=2000-01-01&sampai=2999-01-01, 70 catatan",
    "objek=%25, 0 catatan",
    "dari=kemarin, tahun-bulan-hari"
  })
  void findsByDateActorSubjectAndKind(String query, String expected) {
    assertThat(inspector().page("/audit?" + query).body()).contains(expected);
  }

  @Test
  void goesFromPageToPageWithTheSameQuestion() {
    var first = inspector().page("/audit?objek=uji-halaman/").body();
    assertThat(numbers(first)).hasSize(50).isSortedAccordingTo((a, b) -> Integer.compare(b, a));
    assertThat(first)
        .contains("Halaman 1 dari 2", "href=\"/audit?objek=uji-halaman/&amp;halaman=2\"")
        .contains("Rina Rantau (198401102006032004)", "Surat nomor 70", "&lt;b&gt;tebal")
        .doesNotContain("Lebih baru");
    var second = inspector().page("/audit?objek=uji-halaman/&halaman=2").body();
    assertThat(numbers(second)).hasSize(20).doesNotContainAnyElementsOf(numbers(first));
    assertThat(numbers(inspector().page("/audit?objek=uji-halaman/&halaman=99").body()))
        .isEqualTo(numbers(second));
  }

  @Test
  void drawsASampleThatCanBeDrawnAgain() {
    var inspector = inspector();
    var drawn = inspector.page("/audit/sampel?objek=uji-halaman/&jumlah=12");
    var address = drawn.headers().firstValue("location").orElseThrow();
    assertThat(address).contains("benih=", "hingga=", "jumlah=12", "objek=");
    var path = address.replaceFirst("^https?://[^/]+", "");

    var sample = numbers(inspector.page(path).body());
    assertThat(sample).hasSize(12).doesNotHaveDuplicates();
    exportOf(inspector);
    assertThat(numbers(inspector.page(path).body())).isEqualTo(sample);
    assertThat(numbers(inspector.page(path.replaceAll("benih=[^&]+", "benih=lain")).body()))
        .isNotEqualTo(sample);
    assertThat(numbers(inspector.page(path.replaceAll("hingga=\\d+", "hingga=1")).body()))
        .isEmpty();
  }

  @Test
  void exportsWhatWasFoundSafelyAndRecordsThat() {
    var csv = exportOf(inspector());
    assertThat(csv.headers().firstValue("content-type")).contains("text/csv;charset=UTF-8");
    assertThat(csv.headers().firstValue("content-disposition").orElse("")).contains("attachment");
    assertThat(csv.body().lines()).hasSize(71);
    assertThat(csv.body()).startsWith("\uFEFF\"Nomor\",").contains(",\"'=1+1\",");
    assertThat(inspector().page("/audit?jenis=AUDIT_EXPORTED&pelaku=inspektorat").body())
        .contains("70 catatan");
  }

  @Test
  void anExportIsNotForgedByAnotherPage() {
    var head = log.head();
    assertThat(inspector().forged().form("/audit/ekspor", Map.of()).statusCode()).isEqualTo(403);
    assertThat(log.head()).isEqualTo(head);
  }

  @Test
  void showsTheEndOfTheChainAndHoldsANotedHashAgainstIt() {
    var head = log.head();
    assertThat(inspector().page("/audit").body()).contains(head.hash());
    assertThat(inspector().page("/audit/cocok?sidik=%20" + head.hash().toUpperCase()).body())
        .contains("Cocok: itu sidik catatan nomor " + head.no());
    assertThat(inspector().page("/audit/cocok?sidik=" + "f".repeat(64)).body())
        .contains("Tidak ada catatan dengan sidik itu")
        .doesNotContain("Cocok: itu");
  }

  private static HttpResponse<String> exportOf(Browser inspector) {
    inspector.page("/audit");
    return inspector.form("/audit/ekspor", Map.of("objek", "uji-halaman/"));
  }

  private Browser inspector() {
    return Browser.inSession(port, "inspektorat");
  }

  private static List<Integer> numbers(String page) {
    return NUMBERS.matcher(page).results().map(found -> Integer.valueOf(found.group(1))).toList();
  }
}

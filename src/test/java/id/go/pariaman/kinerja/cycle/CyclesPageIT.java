package id.go.pariaman.kinerja.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** HR opens a cycle by hand and reads of it what is true. */
@KinerjaTest
class CyclesPageIT {

  /** Danil Manggis there is on unpaid leave. */
  private static final String WITH_AN_EXEMPT = "KESBANGPOL";

  @LocalServerPort private int port;
  @Autowired private Cycles cycles;

  private Browser hr;

  @BeforeEach
  void signIn() {
    hr = Browser.inSession(port, "bkpsdm");
  }

  @Test
  void aCycleOfSomeUnitsEnrolsTheirPeopleOnly() {
    var answer = open("2026-DUA", "2026-01-31", "2027-01-31", "BAGHUKUM", WITH_AN_EXEMPT);

    assertThat(answer.headers().firstValue("location")).hasValue("/siklus/2026-DUA");
    assertThat(cycles.progress("2026-DUA").orElseThrow())
        .extracting(CycleProgress::enrolled, CycleProgress::excluded)
        .containsExactly(4 + 5 - 1, 1);

    assertThat(hr.page("/siklus/2026-DUA").body())
        .containsPattern("Penyusunan SKP</span>, <span>sampai [0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2}")
        .containsPattern(
            "Danil Manggis</td><td>Cuti di luar [^<]+</td><td data-kolom=\"Dicatat oleh\">Pengelola Kinerja BKPSDM<")
        .doesNotContain("belum dimuat");
  }

  @Test
  void whatWasTypedStaysWhenItIsRefused() {
    var page = open("bukan kode", "2026-01-31", "kapan", "BAGHUKUM", "BAGORG");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Isi kode siklus", "Isi tanggal akhir evaluasi", "value=\"bukan kode\"")
        .containsPattern("<details class=\"pilihan\" open")
        .containsPattern(
            "value=\"BAGHUKUM\" checked=\"checked\"> <span>Bagian Hukum [^<]+, 4 orang<")
        .containsPattern("value=\"BAGORG\" checked=\"checked\">")
        .containsPattern("value=\"KESBANGPOL\">");
  }

  @Test
  void theWholeCityIsSuggestedAndTheYearsWithHolidaysAreNamed() {
    assertThat(hr.page("/siklus").body())
        .contains("Hari libur yang sudah dimuat: 2026, 2027. Pada tahun lain")
        .containsPattern("<details class=\"pilihan\">")
        .doesNotContain("checked=\"checked\"", "value=\"PEMKO\"");
    assertThat(
            new CyclesPage.Typed("2026", "2026", "QUARTERLY", "2026-01-31", "2027-01-31", null)
                .request()
                .units())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"QUARTERLY, QUARTERLY", "MONTHLY, MONTHLY", "WEEKLY, ", "'', ", ", "})
  void aKindOfPeriodThatDoesNotExistIsNotGuessed(String typed, PeriodKind kind) {
    assertThat(
            new CyclesPage.Typed("2026", "2026", typed, "2026-01-31", "2027-01-31", null)
                .request()
                .periods())
        .isEqualTo(kind);
  }

  @Test
  void aUnitThatDoesNotExistIsRefused() {
    assertThat(open("2026-TIGA", "2026-01-31", "2027-01-31", "BAGHUKUM", "BUKAN").body())
        .contains("Kode unit kerja tidak dikenal: BUKAN");
    assertThat(cycles.find("2026-TIGA")).isEmpty();
  }

  @Test
  void datesBeyondTheLoadedHolidaysAreSaid() {
    open("2027-LIBUR", "2027-01-31", "2028-01-31", "BAGHUKUM");
    assertThat(hr.page("/siklus/2027-LIBUR").body())
        .contains("Hari libur tahun 2028 belum dimuat. Batas waktu pada tahun itu hanya melewati");
  }

  private HttpResponse<String> open(
      String code, String targetSettingUntil, String evaluationUntil, String... units) {
    return hr.form(
        "/siklus",
        "code=%s&year=%s&periods=QUARTERLY&targetSettingUntil=%s&evaluationUntil=%s&units=%s"
            .formatted(
                code.replace(' ', '+'),
                code.startsWith("2027") ? "2027" : "2026",
                targetSettingUntil,
                evaluationUntil,
                String.join("&units=", units)));
  }
}

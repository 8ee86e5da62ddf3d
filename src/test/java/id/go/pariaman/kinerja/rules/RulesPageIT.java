package id.go.pariaman.kinerja.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

@KinerjaTest
class RulesPageIT {

  @LocalServerPort private int port;

  @BeforeEach
  void loadALaterVersion(@Autowired RuleSets ruleSets) {
    ruleSets.load(new ClassPathResource("rules-2099-1.csv"));
  }

  @ParameterizedTest
  @CsvSource({
    "bkpsdm, 200",
    "komite, 200",
    "inspektorat, 200",
    "admin, 200",
    "walikota, 403",
    "bpkad, 403",
    "198401102006032004, 403"
  })
  void isReadByThoseWhoWatch(String user, int status) {
    var browser = Browser.inSession(port, user);

    assertThat(browser.page("/aturan").statusCode()).isEqualTo(status);
    assertThat(browser.page("/").body().contains("href=\"/aturan\"")).isEqualTo(status == 200);
  }

  @Test
  void saysEachRuleInWordsWithValueBasisAndStatus() {
    var page = Browser.inSession(port, "bkpsdm").page("/aturan").body();

    assertThat(page).contains("Aturan versi 2026-1", "Berlaku sekarang");
    for (var code : RuleCode.values()) {
      assertThat(page).contains("id=\"" + code + "\"");
    }
    assertThat(section(page, RuleCode.OBJECTION_FILE))
        .contains(
            "Waktu mengajukan keberatan",
            "14 hari kerja",
            "1 Januari 2026",
            "PermenPANRB 6/2022, hlm. 117 B.2",
            "Terverifikasi")
        .doesNotContain("pembayaran");
    assertThat(section(page, RuleCode.PERIODIC_WINDOW_DAYS))
        .contains("Perlu dikonfirmasi", "tidak boleh menjadi dasar pembayaran");
    assertThat(section(page, RuleCode.RESULT_ABOVE_FROM))
        .contains("110 persen", "Pilihan rancangan");
    assertThat(RuleCode.values())
        .allSatisfy(
            code ->
                assertThat(section(page, code).contains("Belum dipakai oleh perhitungan"))
                    .as(code.name())
                    .isNotEqualTo(code.inUse()));
  }

  /** What only the rule check answers by is read beside it, row by row. */
  @Test
  void showsTheTablesOfTheRuleCheckWithBasisAndStatus() {
    var page = Browser.inSession(port, "bkpsdm").page("/aturan").body();

    var published = PublishedRules.newest();
    for (var table : PublishedTable.values()) {
      var from = page.indexOf("id=\"" + table + "\"");
      var section = page.substring(from, page.indexOf("</section>", from));
      assertThat(section).contains(table.label(), "Versi 2026-1, sejak 1 Januari 2026");
      for (var rule : published.of(table)) {
        assertThat(section)
            .contains(rule.row(), rule.valueText(), rule.basis(), rule.status().label());
      }
    }
    assertThat(page)
        .contains("88,31", "0,5 persen", "31 menit", "SE MenPANRB 3/2023", "Peraturan BKN 3/2023")
        .contains("tidak menentukan penilaian siapa pun dan tidak menjadi dasar pembayaran");
  }

  @Test
  void listsAllVersionsAndMarksTheOneInForce() {
    var page = Browser.inSession(port, "bkpsdm").page("/aturan/2099-1").body();

    assertThat(page).contains("Aturan versi 2099-1").doesNotContain("Berlaku sekarang");
    assertThat(page.split("\\(berlaku\\)")).hasSize(2);
    assertThat(page.substring(0, page.indexOf("(berlaku)"))).contains("2026-1");
    assertThat(section(page, RuleCode.RESULT_ABOVE_FROM)).contains("120 persen", "1 Januari 2099");
    assertThat(section(page, RuleCode.RESULT_MEETS_FROM)).contains("90 persen", "1 Januari 2026");
  }

  @Test
  void knowsNoOtherVersion() {
    assertThat(Browser.inSession(port, "bkpsdm").page("/aturan/1999-9").statusCode())
        .isEqualTo(404);
  }

  private static String section(String page, RuleCode code) {
    var from = page.indexOf("id=\"" + code + "\"");
    return page.substring(from, page.indexOf("</section>", from));
  }
}

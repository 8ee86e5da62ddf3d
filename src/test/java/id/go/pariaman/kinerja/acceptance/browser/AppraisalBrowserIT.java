package id.go.pariaman.kinerja.acceptance.browser;

import static id.go.pariaman.kinerja.acceptance.browser.Screen.DESK;
import static id.go.pariaman.kinerja.acceptance.browser.Screen.PHONE;
import static id.go.pariaman.kinerja.acceptance.browser.Story.ASSESSOR;
import static id.go.pariaman.kinerja.acceptance.browser.Story.ASSESSOR_NAME;
import static id.go.pariaman.kinerja.acceptance.browser.Story.CYCLE;
import static id.go.pariaman.kinerja.acceptance.browser.Story.EMPLOYEE;
import static id.go.pariaman.kinerja.acceptance.browser.Story.EMPLOYEE_NAME;
import static id.go.pariaman.kinerja.acceptance.browser.Story.HR;
import static id.go.pariaman.kinerja.acceptance.browser.Story.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.pariaman.kinerja.support.KinerjaTest;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One whole appraisal, from the first target to the receipt of the result, as an employee and a
 * superior see it: each screen on a desk and on a phone, sent from one of them in turn.
 */
@KinerjaTest
@ExtendWith(Together.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AppraisalBrowserIT {

  private static final String SEND_PLAN = "Kirim SKP kepada atasan";
  private static final String SEND_CHANGE = "Kirim perubahan kepada atasan";
  private static final String SEND_RATING = "Kirim penilaian";
  private static final String RESULT = "Menaikkan nilai SAKIP kota menjadi predikat BB";
  private static final String CHANGE_REASON = "Usulan warga bertambah sejak Musrenbang kecamatan.";
  private static final String REASON = "Hapus hasil kerja keempat: arsip bukan tugas perencana.";

  private static final String CLICKED_EVIDENCE =
      """
      const link = document.querySelector('.fjs-container a[href^="https://bukti"]');
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      return link.target + ' ' + link.rel;""";

  private static final String NOTE = "Anggaran dipertanggungjawabkan dengan rapi.";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private ManagementService management;

  private Story story;
  private Screen screen;
  private Tasklist tasks;

  @BeforeAll
  void openTheCycle() {
    story = new Story(port, management);
    story.open();
    screen = new Screen(port, Path.of("target/screenshots"));
    tasks = new Tasklist(screen);
  }

  @AfterAll
  void leaveTheBrowser() {
    if (screen != null) {
      screen.close();
    }
  }

  void photographFailure() {
    screen.photograph("gagal");
  }

  @Test
  @Order(1)
  void whoeverIsNotKnownStaysOutside() {
    screen.open("/camunda/app/tasklist/default/");
    screen.visible(By.id("username")).sendKeys(EMPLOYEE);
    screen.look("01-masuk");
    screen.visible(By.id("password")).sendKeys("salah");
    screen.visible(By.cssSelector("main form button[type=submit]")).click();
    assertThat(screen.visible(By.cssSelector("[role=alert]")).getText()).contains("tidak cocok");
    assertThat(screen.visible(By.id("username")).getDomProperty("value"))
        .as("only the password is typed again")
        .isEqualTo(EMPLOYEE);
    screen.look("01-masuk-gagal");
  }

  @Test
  @Order(2)
  void theEmployeeFindsTheTask() {
    screen.turn(PHONE);
    screen.signIn(EMPLOYEE);
    assertThat(screen.driver().getCurrentUrl())
        .as("the page asked for before signing in")
        .contains("/camunda/app/tasklist/");
    screen.open("/");
    screen.look("02-beranda-asn");
    screen.open("/penilaian");
    assertThat(screen.text()).contains("Siklus " + CYCLE, "Menyusun SKP", "Anda");
    screen.look("02-penilaian-saya");
    screen.visible(By.partialLinkText("buka tugas ini")).click();
    tasks.opened();
    assertThat(screen.text()).contains("Susun SKP siklus " + CYCLE);
    screen.open("/");
    tasks.enter();
    tasks.filter("Tugas saya");
    assertThat(tasks.card("Susun SKP", EMPLOYEE_NAME)).contains(UNIT, "Tenggat", "siklus " + CYCLE);
    screen.look("02-daftar-tugas");
  }

  @Test
  @Order(3)
  void whatIsTypedIsKeptOnTheServerOnly() {
    Form form = tasks.open("Susun SKP", EMPLOYEE_NAME);
    screen.look("03-susun-skp");
    form.type(0, "Rencana hasil kerja", RESULT);
    screen.until(d -> draft().contains(RESULT));
    form.untilDraftIsStored();
    screen.driver().navigate().refresh();
    screen.until(d -> RESULT.equals(form.value(0, "Rencana hasil kerja")));
    assertThat(screen.run("return JSON.stringify(localStorage) + JSON.stringify(sessionStorage)"))
        .asString()
        .doesNotContain(RESULT)
        .doesNotContain("camunda-form");
  }

  @Test
  @Order(4)
  void whatIsTypedOutlivesTheSession() {
    Form form = new Form(screen);
    loseTheSession();
    form.type(0, "Rencana hasil kerja", RESULT + ", lama");
    pressUntilSignIn("//*[contains(@class,'kinerja-session')]//button");
    signInAgain();
    screen.until(d -> (RESULT + ", lama").equals(form.value(0, "Rencana hasil kerja")));
    loseTheSession();
    form.type(0, "Rencana hasil kerja", RESULT);
    pressUntilSignIn("//button[normalize-space(.)='" + SEND_PLAN + "']");
    signInAgain();
    screen.until(d -> RESULT.equals(form.value(0, "Rencana hasil kerja")));
    assertThat(screen.run("return JSON.stringify(sessionStorage)"))
        .asString()
        .doesNotContain(RESULT);
  }

  /** As after half an hour without a request. */
  private void loseTheSession() {
    screen.driver().manage().deleteCookieNamed("JSESSIONID");
  }

  /** Tasklist asks for its list now and then, and may lead to the sign-in before one presses. */
  private void pressUntilSignIn(String button) {
    screen.until(
        d -> {
          d.findElements(By.xpath(button)).forEach(WebElement::click);
          return screen.shows(By.id("password"));
        });
  }

  private void signInAgain() {
    screen.visible(By.id("password"));
    assertThat(screen.text()).contains("Sesi Anda berakhir", "yang Anda ketik");
    screen.forgive("", "401");
    screen.signInHere(EMPLOYEE);
    screen.visible(By.cssSelector(".fjs-form .fjs-button"));
  }

  private String draft() {
    return jdbc.sql("select fields::text from draft where business_key = ? and author = ?")
        .params(CYCLE + "/" + EMPLOYEE, EMPLOYEE)
        .query(String.class)
        .optional()
        .orElse("");
  }

  @Test
  @Order(5)
  void anImpossibleTargetIsRefusedAndStays() {
    Form form = new Form(screen);
    form.type(0, "Target", "");
    assertThat(form.refused(SEND_PLAN))
        .contains("1 isian perlu dilengkapi", "Hasil kerja 1, Target: Wajib diisi.");
    assertThat(form.isAtHand(0, "Target")).as("the empty field is before one's eyes").isTrue();
    screen.look("04-isian-kosong");
    form.type(0, "Target", "1.200");
    assertThat(form.refused(SEND_PLAN)).contains("Tulis 1200 tanpa titik bila ribuan, atau 1,2");
    screen.forgive("/submit-form", "400");
    assertThat(form.seen(0, "Target")).isEqualTo("1,200");
    form.add();
    form.pick(3, "Indikator", "Kelengkapan arsip aktif");
    form.choose(3, "Jenis", "Tambahan");
    form.type(3, "Target", "101");
    form.type(0, "Target", "0");
    assertThat(form.refused(SEND_PLAN))
        .contains(
            "Hasil kerja 4: target tidak mungkin lebih dari 100 persen. Isi angka 100 atau kurang.",
            "Hasil kerja 1: target nol tidak dapat diukur untuk indikator ini. Isi angka di atas nol.");
    screen.forgive("/submit-form", "400");
    screen.look("04-target-mustahil");
    assertThat(form.value(3, "Target")).isEqualTo("101");
    assertThat(form.value(0, "Target")).isEqualTo("0");
    assertThat(form.value(0, "Rencana hasil kerja")).isEqualTo(RESULT);
    form.type(0, "Target", "seratus");
    form.leave(0, "Target");
    assertThat(form.value(0, "Target")).isNotEqualTo("seratus");
    form.type(0, "Target", "70");
    form.type(0, "Target", "70");
    assertThat(form.value(0, "Target")).as("the same number typed anew").isEqualTo("70");
    form.type(3, "Target", "95");
    form.send(SEND_PLAN);
    assertThat(screen.visible(By.cssSelector(".kinerja-sent")).getText())
        .contains("Terkirim. SKP Anda sekarang menunggu persetujuan atasan.");
    screen.look("04-terkirim");
    tasks.leave();
  }

  @Test
  @Order(6)
  void theSuperiorReturnsThePlanWithAReason() {
    screen.turn(DESK);
    screen.signIn(ASSESSOR);
    screen.look("05-beranda-atasan");
    tasks.enter();
    tasks.filter("Tugas tim saya");
    assertThat(tasks.card("Setujui SKP", EMPLOYEE_NAME)).contains(UNIT, "Tenggat");
    screen.look("05-tugas-tim");
    Form form = tasks.open("Setujui SKP", EMPLOYEE_NAME);
    assertThat(screen.text()).contains(RESULT, "Kelengkapan arsip aktif");
    form.choose(null, "Keputusan", "Kembalikan kepada pegawai dengan alasan");
    form.type(null, "Alasan", REASON);
    screen.look("05-setujui-skp");
    form.send("Kirim keputusan");
    tasks.leave();
  }

  @Test
  @Order(7)
  void theEmployeeSeesTheReasonAndCorrects() {
    screen.signIn(EMPLOYEE);
    screen.open("/penilaian");
    assertThat(screen.text()).contains("SKP dikembalikan", REASON);
    screen.open("/");
    tasks.enter();
    Form form = tasks.open("Susun SKP", EMPLOYEE_NAME);
    assertThat(screen.text()).contains("SKP Anda dikembalikan", REASON);
    screen.look("06-skp-dikembalikan");
    assertThat(form.rows()).isEqualTo(4);
    form.remove(3);
    screen.until(d -> form.rows() == 3);
    assertThat(form.value(0, "Rencana hasil kerja")).isEqualTo(RESULT);
    form.send(SEND_PLAN);
    tasks.leave();

    screen.turn(PHONE);
    screen.signIn(ASSESSOR);
    tasks.enter();
    Form decision = tasks.open("Setujui SKP", EMPLOYEE_NAME);
    assertThat(screen.text()).contains(RESULT).doesNotContain("Kelengkapan arsip aktif");
    decision.choose(null, "Keputusan", "Setujui SKP ini");
    screen.look("06-setujui-skp-kedua");
    decision.send("Kirim keputusan");
    tasks.leave();
  }

  @Test
  @Order(8)
  void hrTakesTheTaskOfThePoolAndClosesTargetSetting() {
    story.othersAct();
    screen.turn(DESK);
    screen.signIn(HR);
    screen.look("07-beranda-bkpsdm");
    screen.open("/siklus");
    screen.look("07-siklus");
    screen.open("/siklus/" + CYCLE);
    assertThat(screen.text()).contains("Siklus " + CYCLE);
    screen.look("07-siklus-rinci");
    screen.open("/siklus/" + CYCLE + "/cascading");
    assertThat(screen.text()).contains("Tidak menyebut hasil atasan", EMPLOYEE_NAME);
    screen.look("07-cascading");
    screen.open("/aturan");
    screen.look("07-aturan");
    screen.open("/");
    tasks.enter();
    screen.look("07-daftar-tugas-bkpsdm");
    Form form = tasks.follow(story.task("CloseTargetSetting"));
    screen.look("07-belum-diambil");
    tasks.take();
    assertThat(screen.text()).contains("SKP belum ditetapkan: 0 orang");
    screen.look("07-tutup-penetapan");
    form.send("Tutup tahap ini");
    tasks.leave();
    story.runJobs();
    assertThat(story.cycle().get("state").asText()).isEqualTo("EVALUATION");
  }

  @Test
  @Order(9)
  void theFirstQuarterIsReportedAndRated() {
    quarter(1, PHONE, List.of("70", "0", "40"), "Semua positif", "Sesuai", "Sesuai", "Baik");
  }

  @Test
  @Order(10)
  void thePlanIsChangedInMidYear() {
    screen.turn(PHONE);
    screen.signIn(EMPLOYEE);
    screen.open("/penilaian");
    screen.visible(By.xpath("//button[normalize-space(.)='Ajukan perubahan SKP']")).click();
    Form change = tasks.opened();
    assertThat(screen.text()).contains("Ubah SKP siklus " + CYCLE);
    assertThat(change.value(2, "Target")).isEqualTo("40");
    change.type(null, "Alasan perubahan", CHANGE_REASON);
    change.type(2, "Target", "0");
    assertThat(change.refused(SEND_CHANGE)).contains("Hasil kerja 3: target nol");
    screen.forgive("/submit-form", "400");
    assertThat(change.value(null, "Alasan perubahan")).isEqualTo(CHANGE_REASON);
    change.type(2, "Target", "42");
    screen.look("08-ubah-skp");
    change.send(SEND_CHANGE);
    screen.open("/penilaian");
    assertThat(screen.text())
        .contains("Menunggu keputusan Pejabat Penilai")
        .doesNotContain("Ajukan perubahan SKP");
    screen.look("08-perubahan-diusulkan");
    screen.open("/keluar");
    screen.signOut();

    screen.turn(DESK);
    screen.signIn(ASSESSOR);
    tasks.enter();
    tasks.filter("Tugas tim saya");
    Form decision = tasks.open("Setujui perubahan SKP", EMPLOYEE_NAME);
    assertThat(screen.text()).contains(CHANGE_REASON, "target \"40 persen\" menjadi \"42 persen\"");
    decision.choose(null, "Keputusan", "Setujui perubahan ini");
    screen.look("08-setujui-perubahan");
    decision.send("Kirim keputusan");
    tasks.leave();

    screen.signIn(EMPLOYEE);
    screen.open("/penilaian");
    assertThat(screen.text()).contains("Disetujui. SKP yang baru berlaku.");
    screen.open("/keluar");
    screen.signOut();
  }

  @Test
  @Order(11)
  void theOtherQuartersAreReportedAndRated() {
    quarter(
        2,
        DESK,
        List.of("50", "5", "20"),
        "Semua tidak positif",
        "Di bawah",
        "Sesuai",
        "Butuh Perbaikan");
    hrTriesARule();
    quarter(3, PHONE, List.of("70", "0", "40"), "Semua positif", "Sesuai", "Di atas", "Baik");
  }

  /** The second quarter had 50 of a target of 70, and so 71 percent. */
  private void hrTriesARule() {
    screen.turn(DESK);
    screen.signIn(HR);
    screen.open("/aturan/2026-1/coba?code=RESULT_MEETS_FROM&value=70&cycle=" + CYCLE);
    assertThat(
            screen
                .visible(
                    By.xpath(
                        "//tr[td[1]='%s' and td[2]='Periode 2, Hasil kerja 1']"
                            .formatted(EMPLOYEE_NAME)))
                .getText())
        .endsWith("Di bawah ekspektasi Sesuai ekspektasi");
    screen.look("08-coba-aturan");
    screen.open("/keluar");
    screen.signOut();
  }

  private void quarter(
      int period,
      int width,
      List<String> actuals,
      String tone,
      String workResult,
      String behaviour,
      String predicate) {
    screen.turn(width);
    screen.signIn(EMPLOYEE);
    tasks.enter();
    Form report = tasks.open("Laporkan realisasi", EMPLOYEE_NAME);
    fill(report, actuals);
    screen.look("08-laporkan-realisasi-" + period);
    report.send("Kirim laporan");
    tasks.leave();

    screen.turn(width == DESK ? PHONE : DESK);
    screen.signIn(ASSESSOR);
    tasks.enter();
    Form rating = tasks.open("Nilai periode", EMPLOYEE_NAME);
    assertThat(screen.run(CLICKED_EVIDENCE)).isEqualTo("_blank noopener noreferrer");
    judge(rating, tone, workResult, behaviour, predicate);
    if (period == 3) {
      rating.choose(0, "Rating hasil kerja ini", "Di atas ekspektasi");
      rating.type(0, "Alasan rating", "");
      assertThat(rating.refused(SEND_RATING)).contains("alasan");
      screen.forgive("/submit-form", "400");
      screen.look("08-tanpa-alasan");
      rating.choose(0, "Rating hasil kerja ini", "Sesuai ekspektasi");
    }
    screen.look("08-nilai-periode-" + period);
    rating.send(SEND_RATING);
    tasks.leave();
    story.othersAct();
    story.close("ClosePeriod");
  }

  private void fill(Form form, List<String> actuals) {
    for (int row = 0; row < actuals.size(); row++) {
      form.type(row, "Realisasi sampai akhir", actuals.get(row));
      form.type(row, "Tautan bukti", "https://bukti.pariaman.example/" + row);
    }
    for (int row = 0; row < actuals.size(); row++) {
      assertThat(form.value(row, "Tautan bukti"))
          .isEqualTo("https://bukti.pariaman.example/" + row);
    }
  }

  /** Gives a reason for whatever is not the middle, and reads the predicate that both mean. */
  private void judge(
      Form form, String tone, String workResult, String behaviour, String predicate) {
    String rating = " ekspektasi";
    for (int row = 0; row < 3; row++) {
      form.type(row, "Alasan rating", "Menurut bukti yang diperiksa bersama.");
    }
    form.type(null, "Umpan balik atas hasil kerja", "Pertahankan dialog mingguan dengan tim.");
    form.pick(null, "Nada umpan balik", tone);
    form.choose(null, "Rating hasil kerja", workResult + rating);
    form.type(null, "Alasan rating hasil kerja", "Mengikuti rating tiap hasil kerja.");
    form.choose(null, "Rating perilaku kerja", behaviour + rating);
    form.type(null, "Alasan rating perilaku", "Diamati bersama rekan sekerja.");
    form.type(1, "Catatan", NOTE);
    screen.until(d -> screen.text().contains("predikatnya " + predicate + "."));
  }

  @Test
  @Order(12)
  void theYearIsReviewedAndTheResultReceived() {
    screen.turn(DESK);
    screen.signIn(EMPLOYEE);
    tasks.enter();
    Form self = tasks.open("Nilai diri", EMPLOYEE_NAME);
    fill(self, List.of("84", "0", "60"));
    self.type(null, "Catatan Anda", "Nilai SAKIP naik karena lembar kerja bersama.");
    screen.look("09-nilai-diri");
    self.send("Kirim penilaian diri");
    tasks.leave();

    screen.turn(PHONE);
    screen.signIn(ASSESSOR);
    tasks.enter();
    Form review = tasks.open("Evaluasi kinerja tahunan", EMPLOYEE_NAME);
    assertThat(review.chosen(0, "Rating hasil kerja ini", "Di atas ekspektasi")).isTrue();
    assertThat(review.chosen(1, "Rating hasil kerja ini", "Sesuai ekspektasi")).isTrue();
    judge(review, "Semua positif", "Di atas", "Di atas", "Sangat Baik");
    screen.look("09-evaluasi-tahunan");
    review.send(SEND_RATING);
    tasks.leave();

    screen.signIn(EMPLOYEE);
    tasks.enter();
    Form receipt = tasks.open("Terima hasil evaluasi", EMPLOYEE_NAME);
    assertThat(screen.text())
        .contains("Sangat Baik", "Menerima bukan berarti menyetujui", ASSESSOR_NAME)
        .contains("Diamati bersama rekan sekerja.", "Akuntabel: " + NOTE);
    receipt.tick("Saya telah menerima dokumen ini.");
    screen.look("09-terima-hasil");
    receipt.send("Terima dokumen");
    screen.open("/penilaian");
    screen.run("document.querySelectorAll('details').forEach((each) => each.open = true)");
    assertThat(screen.text())
        .contains("Selesai", "Triwulan I", "Triwulan IV", "Sangat Baik", ASSESSOR_NAME)
        .contains("Pertahankan dialog mingguan dengan tim.", "Semua tidak positif")
        .contains("Diamati bersama rekan sekerja.", "Akuntabel", NOTE, "capaiannya")
        .contains("Apa yang akan menaikkan", "Agar hasil kerja diusulkan sesuai ekspektasi")
        .contains("Dokumen evaluasi kinerja", "paling lambat");
    screen.look("09-penilaian-selesai");
    screen.open("/keluar");
    screen.look("09-keluar");
    screen.signOut();
  }

  @Test
  @Order(13)
  void thePredicateIsWhatTheRatingsSay() {
    JsonNode appraisal = story.appraisal();
    assertThat(appraisal.get("state").asText()).isEqualTo("FINISHED");
    assertThat(appraisal.get("periods"))
        .extracting(period -> period.get("predicate").asText())
        .containsExactly("GOOD", "NEEDS_IMPROVEMENT", "GOOD", "VERY_GOOD");
    assertThat(appraisal.get("annual").get("predicate").asText()).isEqualTo("VERY_GOOD");
  }

  @Test
  @Order(14)
  void hrClosesTheCycleOnAPhone() {
    story.othersAct();
    story.close("ClosePeriod");
    screen.turn(PHONE);
    screen.signIn(HR);
    tasks.enter();
    Form form = tasks.follow(story.task("CloseCycle"));
    tasks.take();
    screen.look("11-tutup-siklus");
    form.send("Tutup siklus ini");
    tasks.leave();
    story.runJobs();
    assertThat(story.cycle().get("state").asText()).isEqualTo("ENDED");
  }

  @ParameterizedTest
  @Order(15)
  @ValueSource(strings = {"walikota", "komite", "bpkad", "sekda", "inspektorat", "admin"})
  void everyOfficialHasAStartPage(String user) {
    screen.turn(DESK);
    screen.signIn(user);
    assertThat(screen.text()).contains("Selamat datang", "Daftar tugas");
    screen.look("12-beranda-" + user);
    screen.open("/keluar");
    screen.signOut();
  }
}

package id.go.pariaman.kinerja.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import id.go.pariaman.kinerja.feedback.PointCount;
import id.go.pariaman.kinerja.feedback.Surveys;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.code.CodeUse;
import id.go.pariaman.kinerja.feedback.code.Codes;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.SurveyRoom;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The survey on a telephone: narrow, without a script, by keyboard, slow, and cut off. */
@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurveyBrowserIT {

  private static final String CYCLE = "2026-GAWAI";
  private static final String POINT = "SP-HUB-01";
  private static final int KILOBIT = 1_000 / 8;

  @LocalServerPort private int port;
  @Autowired private SurveyRoom room;
  @Autowired private Surveys surveys;
  @Autowired private Codes codes;

  private WindowKey window;
  private Screen screen;

  @BeforeAll
  void open() {
    window = room.open(CYCLE, "DISHUB", "PERKIMLH", "SMP-CONTOH");
    screen = new Screen(port, Path.of("target/screenshots"));
    command("Network.enable", Map.of());
  }

  @AfterAll
  void close() {
    screen.close();
    room.remove(CYCLE);
  }

  @AfterEach
  void onAGoodLine() {
    line(false, 0, -1);
    scripts(true);
    screen.turn(Screen.DESK);
    screen.complaints();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "survei-awal, /survei, ''",
    "survei-isi, /survei/k/{code}, ''",
    "survei-titik, /survei/titik/SP-CLN-03, ''",
    "survei-terima-kasih, /survei/terima-kasih, ''",
    "survei-belum-pernah, /survei/belum-pernah, ''",
    "survei-tidak-berlaku, /survei/k/SALAH, 404",
    "survei-ditutup, /survei/titik/SP-DUK-01, 404",
    "survei-kios, /survei/kios/SP-HUB-01, ''",
    "survei-kios-isi, /survei/kios/SP-HUB-01/isi, ''",
    "survei-kios-selesai, /survei/kios/SP-HUB-01/selesai, ''"
  })
  void everyPageIsReadableByEverybody(String name, String path, String status) {
    screen.turn(Screen.PHONE);
    String filled = path.replace("{code}", code());
    screen.open(filled);
    if (!status.isEmpty()) {
      screen.forgive(filled, status);
    }
    screen
        .driver()
        .findElements(By.tagName("details"))
        .forEach(each -> screen.run("arguments[0].open = true", each));
    assertThat(violations()).as(name).isEmpty();
    screen.look(name);
    screen.turn(Screen.SMALL_PHONE);
    assertThat(screen.run("return document.documentElement.scrollWidth")).isEqualTo(320L);
    assertThat(targetsSmallerThan44()).as(name).hasToString("[]");
  }

  @Test
  void theStaffPagesAreReadableByEverybody() {
    screen.signIn("bkpsdm");
    try {
      for (String path : List.of("/siklus/" + CYCLE + "/survei", "/survei/kertas")) {
        screen.open(path);
        assertThat(violations()).as(path).isEmpty();
        screen.look("survei-petugas" + path.replace('/', '-'));
      }
    } finally {
      screen.driver().manage().deleteAllCookies();
    }
  }

  /**
   * A missing answer comes back marked, with the focus on what says so; with and without script.
   */
  @ParameterizedTest(name = "with scripts: {0}, {1} px")
  @CsvSource({"true, 360", "false, 360", "false, 320"})
  void whatIsMissingIsShownAndTheRestKept(boolean script, int width) {
    screen.turn(width);
    scripts(script);
    screen.open("/survei/k/" + code());
    choose("U", 3, 1, 2, 4, 5, 6, 8, 9);
    screen.visible(By.id("komentar")).sendKeys("Antre lama.");
    send();

    WebElement summary = screen.visible(By.id("ringkasan"));
    assertThat(summary.getText()).contains("Belum dijawab: 2 pertanyaan");
    assertThat(screen.driver().switchTo().activeElement()).isEqualTo(summary);
    if (script) {
      assertThat(violations()).isEmpty();
      screen.look("survei-belum-lengkap");
    }
    assertThat(screen.visible(By.id("komentar")).getDomProperty("value")).isEqualTo("Antre lama.");
    summary.findElement(By.linkText("Apakah layanannya cepat?")).click();
    assertThat(screen.driver().switchTo().activeElement().getDomAttribute("name")).isEqualTo("U3");
    int before = count().spent();
    choose("U", 1, 3, 7);
    send();
    screen.until(d -> d.getCurrentUrl().endsWith("/survei/terima-kasih"));
    assertThat(count().spent()).isEqualTo(before + 1);
  }

  @Test
  void aKeyboardIsEnough() {
    screen.turn(Screen.PHONE);
    screen.open("/survei/k/" + code());
    int tabs = 0;
    while (!focused("name").equals("U1") && tabs++ < 10) {
      press(Keys.TAB);
    }
    for (int i = 1; i <= 9; i++) {
      assertThat(focused("name")).isEqualTo("U" + i);
      press(Keys.SPACE, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.TAB);
    }
    assertThat(focused("name")).isEqualTo("komentar");
    press(Keys.TAB, Keys.TAB);
    assertThat(focused("id")).as("the trap is no stop").isEqualTo("kirim");
    press(Keys.ENTER);
    screen.until(d -> d.getCurrentUrl().endsWith("/survei/terima-kasih"));
  }

  /** 400 kbit/s and 400 ms each way, as in the hills behind the coast. */
  @Test
  void aSlowLineIsEnough() {
    screen.turn(Screen.PHONE);
    screen.open("/survei");
    command("Network.clearBrowserCache", Map.of());
    line(false, 400, 400 * KILOBIT);
    long start = System.nanoTime();
    screen.open("/survei/k/" + code());
    long shown = System.nanoTime();
    choose("U", 4, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    long filled = System.nanoTime();
    send();
    screen.until(d -> d.getCurrentUrl().endsWith("/survei/terima-kasih"));
    long end = System.nanoTime();
    System.out.printf(
        "survey: at 400 kbit/s and 400 ms shown after %d ms, sent and thanked after %d ms%n",
        (shown - start) / 1_000_000, (end - filled) / 1_000_000);
    assertThat(shown - start).isLessThan(10_000_000_000L);
  }

  @Test
  void nothingIsLostWhenTheLineIsCutAtTheEnd() {
    screen.turn(Screen.PHONE);
    String path = "/survei/k/" + code();
    screen.open(path);
    choose("U", 2, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    screen.visible(By.id("komentar")).sendKeys("Petugasnya ramah.");
    line(true, 0, -1);
    send();
    assertThat(screen.visible(By.id("putus")).getText()).contains("Jawaban Anda masih di sini");
    assertThat(checked()).isEqualTo(9);
    assertThat(kept()).isEqualTo(1L);
    screen.complaints();
    screen.photograph("survei-putus");

    line(false, 0, -1);
    screen.open(path);
    assertThat(checked()).as("after the page was closed and opened again").isEqualTo(9);
    assertThat(screen.visible(By.id("komentar")).getDomProperty("value"))
        .isEqualTo("Petugasnya ramah.");
    send();
    screen.until(d -> d.getCurrentUrl().endsWith("/survei/terima-kasih"));
    screen.until(d -> kept().equals(0L));
  }

  @Test
  void theTabletReturnsByItself() {
    screen.open("/survei/kios/" + POINT + "/isi");
    choose("U", 3, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(kept()).as("nothing for the next").isEqualTo(0L);
    send();
    screen.until(d -> d.getCurrentUrl().endsWith("/selesai"));
    scripts(false);
    screen.open("/survei/kios/" + POINT + "/selesai");
    assertThat(screen.driver().getPageSource()).contains("20; url=/survei/kios/" + POINT);
  }

  private void choose(String prefix, int mark, int... questions) {
    for (int question : questions) {
      WebElement choice = screen.driver().findElement(By.id(prefix + question + "-" + mark));
      screen.run("arguments[0].scrollIntoView({block: 'center'})", choice);
      choice.click();
    }
  }

  private void send() {
    WebElement button = screen.visible(By.id("kirim"));
    screen.run("arguments[0].scrollIntoView({block: 'center'})", button);
    button.click();
    screen.until(d -> !d.getCurrentUrl().isEmpty());
  }

  /** What the pages of the survey keep in this tab. */
  private Object kept() {
    return screen.run(
        "return Object.keys(sessionStorage).filter((key) => key.startsWith('survei ')).length");
  }

  private long checked() {
    return (long)
        screen.run("return document.querySelectorAll('input[type=radio]:checked').length");
  }

  private String focused(String attribute) {
    String value = screen.driver().switchTo().activeElement().getDomAttribute(attribute);
    return value == null ? "" : value;
  }

  private void press(Keys... keys) {
    for (Keys key : keys) {
      screen.driver().switchTo().activeElement().sendKeys(key);
    }
  }

  private List<String> violations() {
    return new AxeBuilder()
        .analyze(screen.driver()).getViolations().stream()
            .map((Rule rule) -> rule.getId() + " " + rule.getNodes())
            .toList();
  }

  /** What is touched, but for links inside a sentence. */
  private Object targetsSmallerThan44() {
    return screen.run(
        """
        return [...document.querySelectorAll('button, .tombol, summary, select, textarea, input:not([type=hidden]):not(#situs), .daftar a')]
          .filter((e) => e.checkVisibility() && (e.getBoundingClientRect().height < 44 || e.getBoundingClientRect().width < 44))
          .map((e) => e.outerHTML.slice(0, 80))""");
  }

  private void scripts(boolean on) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  private void line(boolean offline, int milliseconds, int bytesPerSecond) {
    command(
        "Network.emulateNetworkConditions",
        Map.of(
            "offline", offline,
            "latency", milliseconds,
            "downloadThroughput", bytesPerSecond,
            "uploadThroughput", bytesPerSecond));
  }

  private void command(String name, Map<String, Object> parameters) {
    screen.driver().executeCdpCommand(name, parameters);
  }

  private String code() {
    return codes.print(window, POINT, CodeUse.COUNTER, 1, "bkpsdm").get(0).replace("-", "");
  }

  private PointCount count() {
    return surveys.counts(window).stream()
        .filter(each -> each.servicePoint().equals(POINT))
        .findFirst()
        .orElseThrow();
  }
}

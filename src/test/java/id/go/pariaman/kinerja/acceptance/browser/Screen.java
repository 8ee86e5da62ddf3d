package id.go.pariaman.kinerja.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One screen with one person in front of it, as wide as a desk or as narrow as a phone. */
final class Screen implements AutoCloseable {

  static final int DESK = 1400;
  static final int PHONE = 360;
  static final int SMALL_PHONE = 320;

  private static final String PASSWORD = "Pariaman-2026!";
  private static final Map<Integer, Integer> HEIGHTS =
      Map.of(DESK, 900, PHONE, 740, SMALL_PHONE, 568);

  /** Everything a person can read: text, hints in fields, names of buttons without text. */
  private static final String READABLE =
      """
      document.querySelectorAll('code').forEach((code) => { code.style.display = 'none'; });
      const parts = [document.title, document.body.innerText];
      document.querySelectorAll('code').forEach((code) => { code.style.display = ''; });
      document.querySelectorAll('[placeholder], [title], [aria-label], [alt], input[type=submit]').forEach((e) => {
        if (e.checkVisibility()) {
          ['placeholder', 'title', 'aria-label', 'alt'].forEach((a) => parts.push(e.getAttribute(a) || ''));
          if (e.type === 'submit') parts.push(e.value || '');
        }
      });
      document.querySelectorAll('input, textarea').forEach((e) => e.checkVisibility() && parts.push(e.value || ''));
      return parts.join('\\n');""";

  /** How high the page must be to need no scrolling anywhere. */
  private static final String WHOLE =
      """
      let more = document.documentElement.scrollHeight - window.innerHeight;
      document.querySelectorAll('*').forEach((e) => {
        const way = getComputedStyle(e).overflowY;
        if ((way === 'auto' || way === 'scroll') && e.clientHeight > 100) more = Math.max(more, e.scrollHeight - e.clientHeight);
      });
      return window.innerHeight + Math.max(0, more);""";

  /** What sticks out to the right, unless it lies in a box that scrolls by itself. */
  private static final String STICKING_OUT =
      """
      const out = [];
      document.querySelectorAll('body *').forEach((e) => {
        const box = e.getBoundingClientRect();
        if (box.width > 0 && box.height > 0 && box.right > window.innerWidth + 1 && e.checkVisibility()) {
          for (let p = e.parentElement; p; p = p.parentElement) {
            if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(p).overflowX) && p.getBoundingClientRect().right <= window.innerWidth + 1) return;
          }
          out.push(e.tagName + '.' + e.className + ' ' + Math.round(box.right));
        }
      });
      return out.slice(0, 5).join('; ');""";

  /** An eval that is refused and caught is no error in the console, but still asked for. */
  private static final String REFUSED_POLICIES =
      """
      document.addEventListener('securitypolicyviolation', (refused) =>
        console.error(`refused by ${refused.violatedDirective}: ${refused.blockedURI} ${refused.sourceFile}`));""";

  private final String base;
  private final Path pictures;
  private final ChromeDriver driver = Chromium.start();
  private final WebDriverWait wait =
      new WebDriverWait(driver, Duration.ofSeconds(20), Duration.ofMillis(100));
  private final List<String> complaints = new ArrayList<>();
  private final Set<String> ended = new HashSet<>();
  private int width;

  Screen(int port, Path pictures) {
    this.base = "http://localhost:" + port;
    this.pictures = pictures;
    wait.ignoring(StaleElementReferenceException.class);
    driver.executeCdpCommand(
        "Page.addScriptToEvaluateOnNewDocument", Map.of("source", REFUSED_POLICIES));
    turn(DESK);
  }

  ChromeDriver driver() {
    return driver;
  }

  int width() {
    return width;
  }

  /** The same page on another device. */
  void turn(int pixels) {
    width = pixels;
    resize(HEIGHTS.get(pixels));
  }

  private void resize(int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  void open(String path) {
    driver.get(base + path);
  }

  <T> T until(ExpectedCondition<T> condition) {
    return wait.until(condition);
  }

  WebElement visible(By what) {
    return until(
        d ->
            d.findElements(what).stream().filter(WebElement::isDisplayed).findFirst().orElse(null));
  }

  boolean shows(By what) {
    return driver.findElements(what).stream().anyMatch(WebElement::isDisplayed);
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Nobody types faster than the screen follows. */
  void paint() {
    driver.executeAsyncScript(
        "const done = arguments[0]; requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(done))));");
  }

  String text() {
    return run("return document.body.innerText").toString();
  }

  void signIn(String user) {
    open("/masuk");
    signInHere(user);
  }

  /** On the page that came instead of the one that was wanted. */
  void signInHere(String user) {
    visible(By.id("username")).sendKeys(user);
    visible(By.id("password")).sendKeys(PASSWORD);
    visible(By.cssSelector("main form button[type=submit]")).click();
    until(d -> !d.getCurrentUrl().contains("/masuk"));
  }

  void signOut() {
    visible(By.cssSelector("form[action='/keluar'] button")).click();
    until(d -> d.getCurrentUrl().contains("/masuk?keluar"));
  }

  /** Judges and photographs the page on both devices; the one it was on stays. */
  void look(String step) {
    int stay = width;
    for (int each : stay == DESK ? List.of(PHONE, DESK) : List.of(DESK, PHONE)) {
      turn(each);
      judge(step);
      photograph(step);
    }
  }

  private void judge(String step) {
    String place = "%s at %d px".formatted(step, width);
    assertThat(Words.forbidden(run(READABLE).toString())).as(place).isEmpty();
    assertThat(run("return document.documentElement.scrollWidth - window.innerWidth"))
        .as("%s scrolls sideways: %s", place, run(STICKING_OUT))
        .isEqualTo(0L);
    assertThat(run(STICKING_OUT).toString()).as("cut off on %s", place).isEmpty();
    assertThat(errors()).as("console on %s", place).isEmpty();
  }

  void photograph(String step) {
    resize(((Number) run(WHOLE)).intValue());
    try {
      Files.createDirectories(pictures);
      Object data =
          driver
              .executeCdpCommand(
                  "Page.captureScreenshot", Map.of("format", "png", "optimizeForSpeed", true))
              .get("data");
      Files.write(
          pictures.resolve(step + "-" + width + ".png"),
          Base64.getDecoder().decode(data.toString()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    resize(HEIGHTS.get(width));
  }

  /**
   * What was refused on purpose: Chromium reports each answer from 400 on as an error of its own,
   * and no page can prevent it.
   */
  void forgive(String address, String status) {
    until(
        d ->
            errors().stream().anyMatch(error -> error.contains(address) && error.contains(status)));
    complaints.removeIf(error -> error.contains(address) && error.contains("status of " + status));
  }

  /**
   * Tasklist refreshes what it shows and may ask once more for the task that was just completed.
   */
  void ends(String task) {
    ended.add(task);
  }

  /** Id of the task that Tasklist shows. */
  String openTask() {
    Matcher task = Pattern.compile("[?&]task=([^&]+)").matcher(driver.getCurrentUrl());
    assertThat(task.find()).as("a task is open: " + driver.getCurrentUrl()).isTrue();
    return task.group(1);
  }

  private boolean isAskedOnceMore(String error) {
    return error.contains("status of 404")
        && ended.stream().anyMatch(task -> error.contains("/task/" + task));
  }

  /** The console reports no failed script, style, request or broken policy. */
  private List<String> errors() {
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
        complaints.add(entry.getMessage());
      }
    }
    complaints.removeIf(this::isAskedOnceMore);
    return complaints;
  }

  /** What the console has reported since the last time, refused policies included. */
  List<String> complaints() {
    List<String> all = List.copyOf(errors());
    complaints.clear();
    return all;
  }

  @Override
  public void close() {
    driver.quit();
  }
}

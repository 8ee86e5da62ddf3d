package id.go.pariaman.kinerja.acceptance.browser;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The installed browser, never a downloaded one. {@code KINERJA_CHROMIUM} and {@code
 * KINERJA_CHROMEDRIVER} say where it is when it is not on the path, {@code KINERJA_CHROMIUM_FLAGS}
 * what the machine needs to start it.
 */
final class Chromium {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--hide-scrollbars",
          "--disable-dev-shm-usage",
          "--disable-background-networking",
          "--no-first-run",
          "--force-prefers-reduced-motion",
          "--lang=en-US");

  private Chromium() {}

  /** A browser whose own language is English, so that nothing is Indonesian by accident. */
  static ChromeDriver start() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(find("KINERJA_CHROMIUM", BROWSERS));
    options.addArguments(FLAGS);
    options.addArguments(
        Arrays.stream(
                Optional.ofNullable(System.getenv("KINERJA_CHROMIUM_FLAGS")).orElse("").split(" "))
            .filter(flag -> !flag.isBlank())
            .toList());
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(find("KINERJA_CHROMEDRIVER", List.of("chromedriver"))))
            .usingAnyFreePort()
            .build();
    return new ChromeDriver(service, options);
  }

  private static String find(String variable, List<String> names) {
    String given = System.getenv(variable);
    Stream<File> candidates =
        given != null
            ? Stream.of(new File(given))
            : names.stream()
                .flatMap(
                    name ->
                        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                            .map(folder -> new File(folder, name)));
    return candidates
        .filter(File::canExecute)
        .map(File::getPath)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The browser test needs %s on the PATH, or its place in %s (%s)"
                        .formatted(String.join(" or ", names), variable, given)));
  }
}

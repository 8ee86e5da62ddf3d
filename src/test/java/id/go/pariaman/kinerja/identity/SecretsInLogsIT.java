package id.go.pariaman.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.LogCapture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is typed where a password belongs, or goes with a request, no log tells it. */
@KinerjaTest
class SecretsInLogsIT {

  private static final String WRONG = "salah ketik rahasia 4711";
  private static final String RIGHT = "Pariaman-2026!";

  @LocalServerPort private int port;
  @Autowired private DataSource database;

  @Test
  void tellNoPasswordCookieOrToken() throws Exception {
    var databasePassword = database.unwrap(HikariDataSource.class).getPassword();
    try (var log = LogCapture.start()) {
      Browser.anonymous(port).signIn("bkpsdm", WRONG);
      Browser.anonymous(port).signIn(WRONG, "x");
      Browser.basic(port, "bkpsdm", WRONG).get("/api/tasks");
      Browser.basic(port, "bkpsdm", WRONG).post("/api/cycles", "{\"code\": \"" + WRONG + "\"");
      Browser.basic(port, "bkpsdm").post("/api/cycles", "{\"code\": {\"" + WRONG + "\": 1}}");
      var browser = Browser.inSession(port, "bkpsdm");
      browser.page("/siklus/" + WRONG.replace(' ', '_'));
      browser.get("/?password=" + WRONG.replace(' ', '+'));
      var lines = log.lines();
      assertThat(lines)
          .noneMatch(
              line ->
                  line.contains("salah ketik")
                      || line.contains("salah+ketik")
                      || line.contains("salah_ketik"))
          .noneMatch(line -> line.contains(RIGHT))
          .noneMatch(
              line ->
                  line.contains(
                      browser
                          .cookie("JSESSIONID")
                          .or(() -> browser.cookie("SESSION"))
                          .orElseThrow()))
          .noneMatch(line -> line.contains(databasePassword));
    }
  }
}

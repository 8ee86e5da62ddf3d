package id.go.pariaman.kinerja.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.Walk;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every page and every tab of the webapps that a role may open: the policies and the list of routes
 * are as strict as they get while none of them complains.
 */
@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebappsBrowserIT {

  private static final String CYCLE = "2026-LAYAR";
  private static final By TABS = By.cssSelector("ul.nav-tabs > li > a");

  /** Nothing more is asked of the server for a moment. */
  private static final String SETTLED =
      """
      const done = arguments[0];
      const asked = () => performance.getEntriesByType('resource').length;
      let before = -1;
      const look = () => {
        const now = asked();
        if (now === before) done(now); else { before = now; setTimeout(look, 400); }
      };
      look();""";

  @LocalServerPort private int port;
  @Autowired private Walk walk;
  @Autowired private JdbcClient db;

  private Screen screen;
  private String signedIn = "";

  @BeforeAll
  void openACycle() {
    walk.open(CYCLE, "BAGHUKUM");
    screen = new Screen(port, Path.of("target/screenshots"));
  }

  @AfterAll
  void leaveTheBrowser() {
    screen.close();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "198405272013121003, tasklist/default/#/?task={task}",
    "bkpsdm, cockpit/default/#/dashboard",
    "bkpsdm, cockpit/default/#/tasks",
    "bkpsdm, cockpit/default/#/process-definition/{definition}/runtime",
    "bkpsdm, cockpit/default/#/process-instance/{instance}/runtime",
    "bkpsdm, cockpit/default/#/decision-definition/{decision}",
    "inspektorat, cockpit/default/#/process-instance/{instance}/runtime",
    "inspektorat, cockpit/default/#/tasks",
    "admin, cockpit/default/#/repository",
    "admin, admin/default/#/users",
    "admin, admin/default/#/authorization?resource=0",
    "admin, admin/default/#/system?section=system-settings-general"
  })
  void opensWithoutAComplaint(String user, String place) {
    if (!signedIn.equals(user)) {
      screen.driver().manage().deleteAllCookies();
      screen.signIn(user);
      signedIn = user;
    }
    screen.driver().get("about:blank"); // so that a change of the hash loads the webapp anew
    screen.open("/camunda/app/" + filled(place));
    settle();

    for (int tab = 0; tab < screen.driver().findElements(TABS).size(); tab++) {
      WebElement each = screen.driver().findElements(TABS).get(tab);
      if (each.isDisplayed()) {
        each.click();
        settle();
      }
    }
    assertThat(screen.complaints()).isEmpty();
    assertThat(screen.text()).doesNotContain("tidak berwenang", "Akses ditolak");
  }

  private void settle() {
    screen.until(d -> screen.shows(By.cssSelector("[ng-view], .ng-scope")));
    screen.driver().executeAsyncScript(SETTLED);
  }

  private String filled(String place) {
    String filled = place;
    for (var sql :
        Map.of(
                "{instance}",
                "select id_ from act_ru_execution where business_key_ = '"
                    + CYCLE
                    + "/198405272013121003'",
                "{task}",
                "select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
                    + " where e.business_key_ = '"
                    + CYCLE
                    + "/198405272013121003'",
                "{definition}",
                "select max(id_) from act_re_procdef where key_ = 'employee-appraisal'",
                "{decision}",
                "select max(id_) from act_re_decision_def where key_ = 'result-rating'")
            .entrySet()) {
      if (filled.contains(sql.getKey())) {
        filled = filled.replace(sql.getKey(), db.sql(sql.getValue()).query(String.class).single());
      }
    }
    return filled;
  }
}

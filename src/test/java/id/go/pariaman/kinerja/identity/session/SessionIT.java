package id.go.pariaman.kinerja.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing of a session is in memory, so what holds here holds on every node. */
@KinerjaTest
class SessionIT {

  private static final String ASN = "198401102006032004";

  @LocalServerPort int port;
  @Autowired JdbcClient db;

  private Browser browser;
  private String id;

  @BeforeEach
  void signIn() {
    browser = Browser.signedIn(port, ASN);
    id = browser.cookie("JSESSIONID").orElseThrow();
  }

  @Test
  void aRowNamesTheAccountAndNothingElseOfThePerson() {
    browser.page("/penilaian");
    browser.get("/camunda/api/engine/engine/default/task/count");

    assertThat(
            db.sql(
                    """
                    select attribute_name, convert_from(attribute_bytes, 'UTF8') as value
                    from web_session join web_session_attributes on primary_id = session_primary_id
                    where session_id = ?
                    """)
                .param(id)
                .query((row, n) -> row.getString("attribute_name") + "=" + row.getString("value"))
                .list())
        .satisfiesExactlyInAnyOrder(
            one -> assertThat(one).isEqualTo(principal("org.springframework.session")),
            one -> assertThat(one).matches("kinerja\\.since=\\d{4}-\\S+Z"),
            one -> assertThat(one).matches("kinerja\\.passwordOf=\\d{4}-\\S+Z"),
            one -> assertThat(one).isEqualTo("kinerja.byProvider=false"),
            one -> assertThat(one).matches("CAMUNDA_CSRF_TOKEN=[0-9A-F]+"));
  }

  @Test
  void aProgramWithAPasswordLeavesNone() {
    Long before = db.sql("select count(*) from web_session").query(Long.class).single();
    Browser program = Browser.basic(port, ASN);

    assertThat(program.get("/api/tasks").statusCode()).isEqualTo(200);
    assertThat(program.post("/api/cycles", "{").statusCode()).isEqualTo(403);

    assertThat(program.cookie("JSESSIONID")).isEmpty();
    assertThat(db.sql("select count(*) from web_session").query(Long.class).single())
        .isEqualTo(before);
  }

  private static String principal(String owner) {
    return owner + ".FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME=" + ASN;
  }

  @Test
  void endsWithItsRow() {
    assertThat(browser.page("/").statusCode()).isEqualTo(200);

    db.sql("delete from web_session where session_id = ?").param(id).update();

    assertThat(browser.page("/").statusCode()).isEqualTo(302);
  }

  @ParameterizedTest(name = "after {0} without a request: {1}")
  @CsvSource({"PT29M, 200", "PT31M, 302"})
  void endsWhenNobodyUsesIt(Duration idle, int status) {
    db.sql(
            """
            update web_session set last_access_time = last_access_time - :idle, expiry_time = expiry_time - :idle
            where session_id = :id
            """)
        .param("idle", idle.toMillis())
        .param("id", id)
        .update();

    assertThat(browser.page("/").statusCode()).isEqualTo(status);
  }

  @ParameterizedTest(name = "{0} after the sign-in: {1}")
  @CsvSource({"PT7H59M, 200", "PT8H, 302"})
  void endsAfterAWorkingDayHoweverBusy(Duration age, int status) {
    db.sql(
            """
            update web_session_attributes set attribute_bytes = convert_to(:since, 'UTF8')
            where attribute_name = 'kinerja.since'
              and session_primary_id = (select primary_id from web_session where session_id = :id)
            """)
        .param("since", Instant.now().minus(age).toString())
        .param("id", id)
        .update();

    assertThat(browser.page("/").statusCode()).isEqualTo(status);
    assertThat(browser.get("/camunda/api/engine/engine/default/task/count").statusCode())
        .isEqualTo(status == 200 ? 200 : 401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/masuk", "/camunda/app/tasklist/default/", "/api/tasks", "/aset/x"})
  void aStrangerLeavesNone(String path) {
    long before = sessions();

    Browser.anonymous(port).page(path);

    assertThat(sessions()).isEqualTo(before);
  }

  @Test
  void aWrongPasswordLeavesNone() {
    long before = sessions();

    Browser.anonymous(port).signIn(ASN, "salah");

    assertThat(sessions()).isEqualTo(before);
  }

  @Test
  void signingOutRemovesIt() {
    browser.form("/keluar", "_csrf=" + browser.cookie("KINERJA-CSRF").orElseThrow());

    assertThat(
            db.sql("select session_id from web_session where session_id = ?")
                .param(id)
                .query(String.class)
                .list())
        .isEqualTo(List.of());
  }

  private long sessions() {
    return db.sql("select count(*) from web_session").query(Long.class).single();
  }
}

package id.go.pariaman.kinerja.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@KinerjaTest
class SignInIT {

  private static final String PASSWORD = "Pariaman-2026!";
  private static final String ASN = "198401102006032004";
  private static final String NEW_PASSWORD = "kuali bambu telinga";
  private static final String LOCKED = "198405272013121003";

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;
  @Autowired JdbcClient db;

  /** What other tests tried in vain from this address. */
  @BeforeEach
  void nobodyWaits() {
    db.sql("delete from sign_in_try").update();
  }

  @ParameterizedTest
  @CsvSource({
    "/, 302",
    "/siklus, 302",
    "/aturan, 302",
    "/akun, 302",
    "/akun/sandi, 302",
    "/akun/orang, 302",
    "/keluar, 302",
    "/survei, 200",
    "/survei/1, 404",
    "/tidak-ada, 302",
    "/camunda/app/tasklist/default/, 302",
    "/camunda/app/cockpit/default/, 302",
    "/camunda/app/admin/default/, 302",
    "/api/tasks, 401",
    "/api/cycles/2026, 401",
    "/v3/api-docs, 401",
    "/actuator/prometheus, 401",
    "/actuator/env, 401",
    "/camunda/api/engine/engine/, 401",
    "/camunda/api/engine/engine/default/task, 401",
    "/camunda/api/engine/engine/default/identity/password-policy, 401",
    "/camunda/api/admin/auth/user/default, 401",
    "/camunda/lib/ngDefine.js, 302",
    "/engine-rest/engine, 404",
    "/masuk, 200",
    "/aset/kinerja.css, 200",
    "/actuator/health, 200"
  })
  void opensToStrangersOnlyWhatIsListed(String path, int status) {
    HttpResponse<String> answer = Browser.anonymous(port).page(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    if (status == 302) {
      assertThat(answer.headers().firstValue("location").orElse("")).endsWith("/masuk");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /camunda/api/admin/auth/user/default/login/tasklist",
    "POST, /camunda/api/admin/auth/user/default/login/admin/",
    "POST, /camunda/api/admin/auth/user/default/logout",
    "POST, /camunda/api/admin/setup/default/user/create",
    "GET, /camunda/app/admin/default/setup/",
    "GET, /engine-rest/engine"
  })
  void knowsNothingOfCamundasOwnSignInAndSetUp(String method, String path) {
    for (Browser browser : List.of(Browser.anonymous(port), Browser.signedIn(port, "admin"))) {
      assertThat(browser.json(method, path, "{}").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void saysTheSameWhetherWrongUnknownOrLocked() {
    accounts.lock("admin", LOCKED, "uji coba");
    try {
      var wrong = Browser.anonymous(port).signIn(ASN, "salah");
      var unknown = Browser.anonymous(port).signIn("tidak-ada", PASSWORD);
      var locked = Browser.anonymous(port).signIn(LOCKED, PASSWORD);

      assertThat(List.of(wrong, unknown, locked))
          .allSatisfy(
              answer -> {
                assertThat(answer.statusCode()).isEqualTo(302);
                assertThat(answer.headers().firstValue("location"))
                    .hasValueSatisfying(location -> assertThat(location).endsWith("/masuk?gagal"));
              });
      assertThat(Browser.anonymous(port).page("/masuk?gagal").body()).contains("tidak cocok");
    } finally {
      accounts.unlock("admin", LOCKED, "uji coba");
    }
  }

  @Test
  void aNameThatNobodyCanHaveIsUnknownLikeAnyOther() {
    assertThat(
            Browser.anonymous(port)
                .signIn("x".repeat(100_000), PASSWORD)
                .headers()
                .firstValue("location"))
        .get()
        .asString()
        .endsWith("/masuk?gagal");
  }

  @Test
  void aNameWithANulIsNotReadAtAll() {
    assertThat(Browser.anonymous(port).signIn("a\0b", PASSWORD).statusCode()).isEqualTo(400);
    assertThat(Browser.basic(port, "a\0b", PASSWORD).get("/api/tasks").statusCode()).isEqualTo(401);
  }

  @Test
  void namesNoHostWhenItLeadsElsewhere() {
    assertThat(Browser.anonymous(port).page("/penilaian").headers().firstValue("location"))
        .contains("/masuk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/app/tasklist/nope/",
        "/camunda/app/Admin/default/",
        "/camunda/app/nope/default/",
        "/camunda/app/tasklist/nope",
        "/tidak-ada",
        "/penilaian-saya/lama"
      })
  void knowsNoOtherWebappsNoOtherEngineAndNoOtherPages(String path) {
    assertThat(Browser.signedIn(port, ASN).page(path).statusCode()).isEqualTo(404);
  }

  @Test
  void returnsToThePageThatWasWanted() {
    Browser browser = Browser.anonymous(port);
    browser.page("/camunda/app/tasklist/default/?task=1");

    assertThat(browser.signIn(ASN, PASSWORD).headers().firstValue("location").orElse(""))
        .isEqualTo("/camunda/app/tasklist/default/?task=1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//jahat.example/",
        "/\\\\jahat.example/",
        "https://jahat.example/",
        "/\r\nLocation: https://jahat.example/",
        "\0"
      })
  void leadsToNobodyElseWhateverTheCookieSays(String planted) {
    Browser browser = Browser.anonymous(port);
    browser.plant("KINERJA-TUJUAN", Base64.getUrlEncoder().encodeToString(planted.getBytes(UTF_8)));

    assertThat(browser.signIn(ASN, PASSWORD).headers().firstValue("location")).contains("/");
  }

  @Test
  void givesANewSessionAtTheSignIn() {
    Browser browser = Browser.signedIn(port, ASN);
    String before = browser.cookie("JSESSIONID").orElseThrow();

    browser.form(
        "/masuk",
        Map.of(
            "username",
            ASN,
            "password",
            PASSWORD,
            "_csrf",
            browser.cookie("KINERJA-CSRF").orElseThrow()));

    assertThat(browser.cookie("JSESSIONID")).isPresent().get().isNotEqualTo(before);
  }

  @Test
  void endsTheSessionOnlyWhenConfirmed() {
    Browser browser = Browser.signedIn(port, ASN);
    assertThat(browser.page("/keluar").body()).contains("Keluar dari Kinerja?");
    assertThat(browser.page("/").body()).contains("Rina Rantau");
    String session = browser.cookie("JSESSIONID").orElseThrow();

    browser.form("/keluar", Map.of("_csrf", browser.cookie("KINERJA-CSRF").orElseThrow()));

    assertThat(browser.page("/").statusCode()).isEqualTo(302);
    assertThat(browser.get("/camunda/api/admin/auth/user/default").statusCode()).isEqualTo(401);
    assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(Optional.of(session));
  }

  @Test
  void setsEveryAttributeOfACookieOnce() {
    Browser browser = Browser.anonymous(port);
    String csrf = cookie(browser.get("/masuk"), "KINERJA-CSRF");
    String wanted = cookie(browser.page("/"), "KINERJA-TUJUAN");
    String session = cookie(browser.signIn(ASN, PASSWORD), "JSESSIONID");
    String camunda = cookie(browser.get("/camunda/app/tasklist/default/"), "XSRF-TOKEN");

    assertThat(session)
        .contains("HttpOnly")
        .containsOnlyOnce("SameSite=Lax")
        .doesNotContain("Secure");
    assertThat(wanted).contains("HttpOnly").containsOnlyOnce("SameSite=Lax");
    assertThat(csrf).contains("SameSite=Lax", "Path=/").doesNotContain("HttpOnly");
    assertThat(camunda).containsIgnoringCase("SameSite=Lax");
  }

  @Test
  void sendsNoHeaderThatOpensABrowsersOwnWindow() {
    var answer = Browser.basic(port, ASN, "salah").get("/api/tasks");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("www-authenticate")).isEmpty();
    assertThat(answer.body())
        .contains("\"errors\":[{\"field\":\"\",\"message\":\"Anda belum masuk");
  }

  @Test
  void asksASessionForItsTokenAndAHeaderForNone() {
    Browser session = Browser.anonymous(port);
    session.signIn("bkpsdm", PASSWORD);
    var withoutToken = session.forged().form("/keluar", Map.of("a", "b"));
    assertThat(withoutToken.headers().firstValue("location").orElse("")).endsWith("/keluar?ulang");
    assertThat(session.page("/").statusCode()).isEqualTo(200);
    assertThat(session.post("/api/cycles", "{}").statusCode()).isEqualTo(403);

    assertThat(Browser.basic(port, "bkpsdm").post("/api/cycles", "{}").statusCode())
        .isNotIn(401, 403);
    assertThat(Browser.basic(port, ASN).post("/api/cycles", "{}").statusCode()).isEqualTo(403);
  }

  @Test
  void forgetsASignInWhenThePasswordChanges() {
    Browser program = Browser.basic(port, ASN);
    Browser session = Browser.signedIn(port, ASN);
    assertThat(program.get("/v3/api-docs").statusCode()).isEqualTo(200);
    String before = hash(ASN);
    try {
      passwords.change(passwords.prove(ASN, PASSWORD).orElseThrow(), PASSWORD, NEW_PASSWORD);

      assertThat(program.get("/v3/api-docs").statusCode()).isEqualTo(401);
      assertThat(session.page("/").statusCode()).isEqualTo(302);
      assertThat(Browser.basic(port, ASN, NEW_PASSWORD).get("/v3/api-docs").statusCode())
          .isEqualTo(200);
    } finally {
      db.sql("update account set password_hash = ? where user_id = ?").params(before, ASN).update();
    }
  }

  @Test
  void forgetsASignInWhenTheAccountIsLocked() {
    Browser program = Browser.basic(port, LOCKED);
    Browser session = Browser.signedIn(port, LOCKED);
    assertThat(program.get("/v3/api-docs").statusCode()).isEqualTo(200);
    try {
      accounts.lock("admin", LOCKED, "uji coba");

      assertThat(program.get("/v3/api-docs").statusCode()).isEqualTo(401);
      assertThat(session.page("/").statusCode()).isEqualTo(302);
      assertThat(session.get("/camunda/api/engine/engine/default/task/count").statusCode())
          .isEqualTo(401);
    } finally {
      accounts.unlock("admin", LOCKED, "uji coba");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "bkpsdm, /siklus, false",
    "198401102006032004, /siklus, true",
    "198401102006032004, /camunda/app/cockpit/default/, true",
    "198401102006032004, /camunda/app/admin/default/, true",
    "bkpsdm, /camunda/app/admin/default/, true",
    "bkpsdm, /camunda/app/cockpit/default/, false",
    "komite, /camunda/app/cockpit/default/, false",
    "admin, /camunda/app/admin/default/, false",
    "admin, /actuator/prometheus, false",
    "bkpsdm, /actuator/prometheus, true",
    "walikota, /camunda/app/tasklist/default/, false"
  })
  void leadsEachRoleToItsOwnPagesOnly(String user, String path, boolean refused) {
    assertThat(Browser.signedIn(port, user).page(path).statusCode() == 403).isEqualTo(refused);
  }

  private String hash(String user) {
    return db.sql("select password_hash from account where user_id = ?")
        .param(user)
        .query(String.class)
        .single();
  }

  private static String cookie(HttpResponse<String> answer, String name) {
    return answer.headers().allValues("set-cookie").stream()
        .filter(cookie -> cookie.startsWith(name + "="))
        .filter(cookie -> !cookie.contains("Max-Age=0"))
        .findFirst()
        .orElseThrow();
  }
}

package id.go.pariaman.kinerja.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.identity.AccountChanged;
import id.go.pariaman.kinerja.identity.AccountChanged.What;
import id.go.pariaman.kinerja.identity.Passwords;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@KinerjaTest
class OwnAccountIT {

  private static final String USER = "198208162011021003";
  private static final String PRESENT = "Pariaman-2026!";
  private static final String NEXT = "kuali bambu telinga";

  @LocalServerPort int port;
  @Autowired Passwords passwords;
  @Autowired JdbcClient db;
  @Autowired ConfigurableApplicationContext context;

  private Announced announced;
  private String before;

  @BeforeEach
  void remember() {
    announced = new Announced(context);
    db.sql("delete from sign_in_try").update();
    before =
        db.sql("select password_hash from account where user_id = ?")
            .param(USER)
            .query(String.class)
            .single();
  }

  @AfterEach
  void restore() {
    announced.close();
    db.sql(
            "update account set password_hash = ?, password_initial = false, password_until = null, password_given_by = null, locked = false where user_id = ?")
        .params(before, USER)
        .update();
  }

  @Test
  void changesOnesOwnPasswordAndEndsEveryOtherSignIn() {
    Browser here = Browser.signedIn(port, USER);
    Browser elsewhere = Browser.signedIn(port, USER);

    var answer = change(here, PRESENT, NEXT, NEXT);

    assertThat(answer.headers().firstValue("location")).contains("/akun?diganti");
    assertThat(here.page("/akun?diganti").body()).contains("sudah diganti");
    assertThat(here.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    assertThat(elsewhere.page("/akun").statusCode()).isEqualTo(302);
    assertThat(passwords.prove(USER, PRESENT)).isEmpty();
    assertThat(passwords.prove(USER, NEXT)).isPresent();
    assertThat(announced.changes)
        .containsExactly(new AccountChanged(USER, USER, What.PASSWORD_CHANGED, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "salah lagi salah, kuali bambu telinga, kuali bambu telinga, saat ini tidak cocok",
    "Pariaman-2026!, kuali bambu telinga, kuali bambu telingaa, tidak sama",
    "Pariaman-2026!, pendek, pendek, 12 sampai 128",
    "Pariaman-2026!, Pariaman-2026!, Pariaman-2026!, terlalu mudah",
    "Pariaman-2026!, '', '', 12 sampai 128"
  })
  void saysWhatToDoInstead(String present, String next, String again, String message) {
    Browser here = Browser.inSession(port, USER);

    var answer = change(here, present, next, again);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(message);
    assertThat(passwords.prove(USER, PRESENT)).isPresent();
    assertThat(here.page("/akun").statusCode()).isEqualTo(200);
  }

  /** Who finds a screen unlocked may not guess on. */
  @Test
  void delaysGuessesOfThePresentPasswordAsAtTheSignIn() {
    Browser here = Browser.inSession(port, USER);
    db.sql("delete from known_device where user_id = ?").param(USER).update();
    for (int i = 0; i < 4; i++) {
      change(here, "salah", NEXT, NEXT);
    }

    assertThat(change(here, PRESENT, NEXT, NEXT).body()).contains("saat ini tidak cocok");
    assertThat(passwords.prove(USER, PRESENT)).as("nothing changed").isPresent();
  }

  @Test
  void signsOutEverywhere() {
    Browser here = Browser.signedIn(port, USER);
    Browser elsewhere = Browser.signedIn(port, USER);

    var answer = here.form("/akun/keluar-semua", Map.of("_csrf", token(here)));

    assertThat(answer.headers().firstValue("location")).contains("/masuk?keluar=semua");
    assertThat(here.page("/masuk?keluar=semua").body()).contains("semua perangkat");
    assertThat(here.page("/").statusCode()).isEqualTo(302);
    assertThat(elsewhere.page("/").statusCode()).isEqualTo(302);
    assertThat(devices()).isZero();
    assertThat(announced.changes)
        .containsExactly(new AccountChanged(USER, USER, What.SIGNED_OUT_EVERYWHERE, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/akun/sandi", "/akun/keluar-semua", "/akun/orang/x/awal"})
  void asksForTheTokenOnEveryChange(String path) {
    Browser here = Browser.inSession(port, "admin");

    assertThat(here.forged().form(path, "a=b").statusCode()).isEqualTo(403);
    assertThat(here.page("/akun").statusCode()).isEqualTo(200);
  }

  @Test
  void withAnInitialPasswordNothingIsOpenButItsChange() {
    String initial = passwords.give("bkpsdm", USER).password();
    Browser program = Browser.basic(port, USER, initial);
    Browser here = Browser.anonymous(port);
    here.signIn(USER, initial);

    for (String path :
        new String[] {"/", "/akun", "/penilaian", "/camunda/app/tasklist/default/"}) {
      assertThat(here.page(path).headers().firstValue("location")).as(path).contains("/akun/sandi");
    }
    assertThat(here.get("/camunda/api/engine/engine/default/task/count").statusCode())
        .isEqualTo(403);
    assertThat(here.get("/api/tasks").body()).contains("kata sandi awal");
    assertThat(program.get("/api/tasks").statusCode()).isEqualTo(403);
    assertThat(here.page("/akun/sandi").body())
        .contains("Kata sandi awal Anda dibuat oleh Pengelola Kinerja BKPSDM");

    change(here, initial, NEXT, NEXT);

    assertThat(here.page("/").statusCode()).isEqualTo(200);
    assertThat(Browser.basic(port, USER, NEXT).get("/api/tasks").statusCode()).isEqualTo(200);
  }

  @Test
  void anInitialPasswordEndsByItself() {
    String initial = passwords.give("bkpsdm", USER).password();
    assertThat(passwords.prove(USER, initial)).isPresent();

    db.sql("update account set password_until = now() where user_id = ?").param(USER).update();

    assertThat(passwords.prove(USER, initial)).isEmpty();
  }

  private static HttpResponse<String> change(
      Browser browser, String present, String next, String again) {
    return browser.form(
        "/akun/sandi",
        Map.of("present", present, "next", next, "again", again, "_csrf", token(browser)));
  }

  private static String token(Browser browser) {
    return browser.cookie("KINERJA-CSRF").orElseThrow();
  }

  private long devices() {
    return db.sql("select count(*) from known_device where user_id = ?")
        .param(USER)
        .query(Long.class)
        .single();
  }
}

package id.go.pariaman.kinerja.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import id.go.pariaman.kinerja.identity.Accounts;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.TestProviders;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in with a provider that runs here, from the link on our page to the page wanted. */
@KinerjaTest
class ProviderSignInIT {

  private static final String START = "/oauth2/authorization/kota";
  private static final String ASN = "198401102006032004";

  private static final Map<String, UnaryOperator<JWTClaimsSet.Builder>> UNTRUE =
      Map.of(
          "another issuer", claims -> claims.issuer("http://localhost:1"),
          "another client", claims -> claims.audience("lain"),
          "another nonce", claims -> claims.claim("nonce", "lain"),
          "no nonce", claims -> claims.claim("nonce", null),
          "expired", claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(300))),
          "no nip", claims -> claims.claim("nip", null),
          "nobody's nip", claims -> claims.claim("nip", "999999999999999999"));

  @LocalServerPort int port;
  @Autowired TestProviders providers;
  @Autowired Accounts accounts;
  @Autowired JdbcClient db;

  /** One for all tests: the client remembers the keys of a provider by its name. */
  private static TinyProvider provider;

  @BeforeAll
  static void start() throws IOException {
    provider = new TinyProvider();
  }

  @AfterAll
  static void stop() {
    provider.close();
  }

  @BeforeEach
  void name() {
    provider.vouchTruthfullyFor(ASN);
    providers.set(provider.registration());
  }

  @AfterEach
  void unname() {
    providers.set();
    db.sql("update account set password_initial = false where user_id = ?").param(ASN).update();
  }

  @Test
  void leadsWhomTheProviderVouchesForToThePageWanted() {
    Browser browser = Browser.anonymous(port);
    browser.page("/penilaian");
    assertThat(browser.page("/masuk").body()).contains("Masuk dengan Akun Kota", START);

    var answer = signIn(browser);

    assertThat(answer.headers().firstValue("location")).contains("/penilaian");
    assertThat(browser.page("/").body()).contains("Rina Rantau");
    assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    assertThat(browser.page("/siklus").statusCode()).as("roles stay ours").isEqualTo(403);
  }

  @Test
  void asksNobodyForAPasswordThatTheyNeverUse() {
    db.sql("update account set password_initial = true where user_id = ?").param(ASN).update();
    Browser browser = Browser.anonymous(port);

    signIn(browser);

    assertThat(browser.page("/").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "another issuer",
        "another client",
        "another nonce",
        "no nonce",
        "expired",
        "no nip",
        "nobody's nip"
      })
  void letsNobodyInOnAnUntrueToken(String untruth) {
    assertLetIn();
    provider.claims = UNTRUE.get(untruth);
    assertRefused();
  }

  @Test
  void letsNobodyInOnATokenThatSomebodyElseSigned() {
    assertLetIn();
    provider.signedWith = TinyProvider.newKey();
    assertRefused();
  }

  @Test
  void aLockedAccountStaysLocked() {
    accounts.lock("admin", ASN, "uji coba saja");
    try {
      assertRefused();
    } finally {
      accounts.unlock("admin", ASN, "uji coba saja");
    }
  }

  @Test
  void endsWithTheAccount() {
    Browser browser = Browser.anonymous(port);
    signIn(browser);
    accounts.lock("admin", ASN, "uji coba saja");
    try {
      assertThat(browser.page("/").statusCode()).isEqualTo(302);
    } finally {
      accounts.unlock("admin", ASN, "uji coba saja");
    }
  }

  /** Somebody else's answer, brought to a browser that did not ask. */
  @Test
  void takesNoAnswerThatThisBrowserDidNotAskFor() {
    String answer = answerOf(Browser.anonymous(port).page(START));
    Browser victim = Browser.anonymous(port);
    victim.page(START);

    assertThat(victim.page(answer).headers().firstValue("location")).contains("/masuk?ditolak");
    assertThat(Browser.anonymous(port).page(answer).headers().firstValue("location"))
        .contains("/masuk?ditolak");
    assertThat(victim.page("/").statusCode()).isEqualTo(302);
  }

  @Test
  void anAnswerCountsOnce() {
    Browser browser = Browser.anonymous(port);
    String answer = answerOf(browser.page(START));
    browser.page(answer);
    browser.form("/akun/keluar-semua", "_csrf=" + browser.cookie("KINERJA-CSRF").orElseThrow());

    browser.page(answer);

    assertThat(browser.page("/").statusCode()).isEqualTo(302);
  }

  @Test
  void offersNothingWhereNoProviderIsNamed() {
    providers.set();

    assertThat(Browser.anonymous(port).page("/masuk").body()).doesNotContain("Masuk dengan");
    assertThat(Browser.anonymous(port).page(START).statusCode()).isIn(302, 400, 404);
  }

  /** So that what is refused next is refused for that alone. */
  private void assertLetIn() {
    assertThat(signIn(Browser.anonymous(port)).headers().firstValue("location")).contains("/");
  }

  private void assertRefused() {
    Browser browser = Browser.anonymous(port);
    assertThat(signIn(browser).headers().firstValue("location")).contains("/masuk?ditolak");
    assertThat(browser.page("/masuk?ditolak").body()).contains("tidak dapat masuk lewat layanan");
    assertThat(browser.page("/").statusCode()).isEqualTo(302);
  }

  private HttpResponse<String> signIn(Browser browser) {
    return browser.page(answerOf(browser.page(START)));
  }

  /** From our redirect to the provider and from there to the path it sends the browser back to. */
  private static String answerOf(HttpResponse<String> start) {
    URI there = URI.create(start.headers().firstValue("location").orElseThrow());
    try {
      URI back =
          URI.create(
              HttpClient.newHttpClient()
                  .send(HttpRequest.newBuilder(there).build(), BodyHandlers.ofString())
                  .headers()
                  .firstValue("location")
                  .orElseThrow());
      assertThat(back.getHost()).isEqualTo("localhost");
      return back.getRawPath() + "?" + back.getRawQuery();
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

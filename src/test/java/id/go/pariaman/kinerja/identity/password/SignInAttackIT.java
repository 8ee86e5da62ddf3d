package id.go.pariaman.kinerja.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.QuickPasswords;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Guesses at HR's account from twenty addresses, over the form and over HTTP Basic, while HR signs
 * in again and again where it has signed in before. {@code -Dattack.tries=5000} for the whole one.
 */
@KinerjaTest
class SignInAttackIT {

  private static final Logger LOG = LoggerFactory.getLogger(SignInAttackIT.class);
  private static final int TRIES = Integer.getInteger("attack.tries", 300);
  private static final int ADDRESSES = 20;
  private static final int AT_ONCE = 8;
  private static final String HR = "bkpsdm";

  @LocalServerPort int port;
  @Autowired JdbcClient db;

  @BeforeEach
  @AfterEach
  void forgetTries() {
    db.sql("delete from sign_in_try").update();
  }

  @Test
  void neitherGuessesThePasswordNorShutsHrOut() throws Exception {
    db.sql("update account set password_hash = ? where user_id = ?")
        .params(QuickPasswords.asShipped("Pariaman-2026!"), HR)
        .update();
    Browser hr = Browser.inSession(port, HR);
    ExecutorService attackers = Executors.newFixedThreadPool(AT_ONCE);
    List<Long> millis = new ArrayList<>();
    try {
      List<Future<String>> answers =
          IntStream.range(0, TRIES)
              .mapToObj(n -> attackers.submit((Callable<String>) () -> guess(n)))
              .toList();
      long began = System.nanoTime();
      while (answers.stream().anyMatch(answer -> !answer.isDone())) {
        millis.add(signIn(hr));
      }
      var took = Duration.ofNanos(System.nanoTime() - began);

      for (Future<String> answer : answers) {
        assertThat(answer.get()).matches("HTTP/1.1 (302 .*/masuk\\?gagal|401 )");
      }
      millis.sort(null);
      long p95 = millis.get((int) Math.ceil(millis.size() * 0.95) - 1);
      LOG.info(
          "{} tries in {} s from {} addresses, {} looked at; HR signed in {} times, median {} ms, p95 {} ms, most {} ms",
          TRIES,
          took.toSeconds(),
          ADDRESSES,
          lookedAt(),
          millis.size(),
          millis.get(millis.size() / 2),
          p95,
          millis.get(millis.size() - 1));
      assertThat(millis).hasSizeGreaterThan(10);
      assertThat(p95).as("95 of 100 sign-ins, ms").isLessThan(2000);
      assertThat(lookedAt()).as("guesses that cost a hash").isBetween(1L, ADDRESSES * 20L);
    } finally {
      attackers.shutdownNow();
    }
    assertThat(
            db.sql("select locked from account where user_id = ?")
                .param(HR)
                .query(Boolean.class)
                .single())
        .isFalse();
  }

  /** One address that says it is another each time; the tries are counted by where it really is. */
  @Test
  void nobodyChoosesTheAddressThatIsCounted() throws Exception {
    for (int n = 0; n < SignInTries.MOST; n++) {
      assertThat(send(40, basic("orang" + n, "salah", n))).startsWith("HTTP/1.1 401");
    }
    assertThat(send(40, form("Pariaman-2026!", 99))).endsWith("/masuk?gagal");
    assertThat(send(41, form("Pariaman-2026!", 99))).endsWith(" /");
  }

  /** Each time a whole sign-in in a browser that is known, ending on a page of HR's own. */
  private long signIn(Browser hr) {
    long began = System.nanoTime();
    var answer = hr.signIn(HR, "Pariaman-2026!");
    long took = Duration.ofNanos(System.nanoTime() - began).toMillis();
    assertThat(answer.headers().firstValue("location")).contains("/");
    assertThat(hr.page("/siklus").statusCode()).isEqualTo(200);
    return took;
  }

  /** What the account's bucket counted: the tries that got as far as the password. */
  private long lookedAt() {
    return db.sql("select tries from sign_in_try where bucket = ?")
        .param(SignInTries.hash("account:" + HR))
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  private String guess(int n) throws IOException {
    String password = "tebakan nomor " + n;
    return send(10 + n % ADDRESSES, n % 4 == 0 ? basic(HR, password, n) : form(password, n));
  }

  /** Status and, of a page that leads elsewhere, whereto. */
  private String send(int host, String request) throws IOException {
    byte[] from = {127, 0, 0, (byte) host};
    try (var socket =
        new Socket(InetAddress.getLoopbackAddress(), port, InetAddress.getByAddress(from), 0)) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      String status = answer.substring(0, answer.indexOf('\r'));
      return status
          + answer
              .lines()
              .filter(line -> line.startsWith("Location: "))
              .map(line -> line.substring("Location: ".length()))
              .findFirst()
              .orElse("");
    }
  }

  private static String basic(String userId, String password, int claimed) {
    String pair =
        Base64.getEncoder()
            .encodeToString((userId + ":" + password).getBytes(StandardCharsets.UTF_8));
    return "GET /v3/api-docs HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Forwarded-For: 10.9.8."
        + claimed % 250
        + "\r\nAuthorization: Basic "
        + pair
        + "\r\n\r\n";
  }

  private static String form(String password, int claimed) {
    String body = "username=" + HR + "&password=" + password.replace(' ', '+') + "&_csrf=x";
    return "POST /masuk HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: KINERJA-CSRF=x\r\n"
        + "X-Forwarded-For: 10.9.8."
        + claimed % 250
        + "\r\n"
        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }
}

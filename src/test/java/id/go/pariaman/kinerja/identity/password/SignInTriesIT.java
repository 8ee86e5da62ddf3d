package id.go.pariaman.kinerja.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.support.KinerjaTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two buckets by their numbers, on a clock that is turned by hand. */
@KinerjaTest
class SignInTriesIT {

  private static final Instant START = Instant.parse("2026-11-24T01:00:00Z");
  private static final String USER = "bkpsdm";
  private static final String DEVICE = "d".repeat(43);

  @Autowired TryStore store;
  @Autowired KnownDevices devices;
  @Autowired JdbcClient db;

  private Instant now = START;
  private SignInTries tries;

  @BeforeEach
  void empty() {
    db.sql("delete from sign_in_try").update();
    tries = new SignInTries(store, devices, new Turned());
  }

  @AfterEach
  void forget() {
    db.sql("delete from sign_in_try").update();
    db.sql("delete from known_device where device = ?").param(SignInTries.hash(DEVICE)).update();
  }

  /** The 4th and later tries wait 1, 2, 4, 8, 16 and then 30 seconds after the one before. */
  @ParameterizedTest(name = "after {0} failures {1} s")
  @CsvSource({"1, 0", "2, 0", "3, 0", "4, 1", "5, 2", "6, 4", "7, 8", "8, 16", "9, 30", "15, 30"})
  void anAccountAnswersOnlyOnceInAWhile(int failures, int seconds) {
    for (int i = 0; i < failures; i++) {
      assertThat(tries.begin(USER, from(i))).as("try " + i).isNotNull();
      now = now.plusSeconds(30);
    }
    now = now.minusSeconds(30);
    if (seconds > 0) {
      now = now.plusSeconds(seconds).minusMillis(1);
      assertThat(tries.begin(USER, from(99))).isNull();
      now = now.plusMillis(1);
    }
    assertThat(tries.begin(USER, from(100))).isNotNull();
  }

  @Test
  void whoWasToldToWaitMakesNobodyWaitLonger() {
    fail(5, USER);
    for (int i = 0; i < 50; i++) {
      assertThat(tries.begin(USER, from(10 + i))).isNull();
    }
    now = now.plusSeconds(2);

    assertThat(tries.begin(USER, from(200))).isNotNull();
  }

  @Test
  void anAccountForgetsAfterAQuietWhileAndAfterTheRightPassword() {
    fail(9, USER);
    now = now.plus(SignInTries.WINDOW);
    fail(3, USER);
    now = now.plusSeconds(30);
    tries.succeeded(tries.begin(USER, from(50)));

    assertThat(IntStream.range(0, 3).mapToObj(i -> tries.begin(USER, from(60 + i))))
        .doesNotContainNull();
  }

  @Test
  void anAddressHasTwentyTriesInTenMinutesWhateverTheAccounts() {
    for (int i = 0; i < SignInTries.MOST; i++) {
      assertThat(tries.begin("orang" + i, from(1))).isNotNull();
    }
    assertThat(tries.begin("orang99", from(1))).isNull();
    assertThat(tries.begin("orang99", from(2))).isNotNull();

    now = START.plus(SignInTries.WINDOW).minusMillis(1);
    assertThat(tries.begin("orang99", from(1))).isNull();
    now = START.plus(SignInTries.WINDOW);
    assertThat(tries.begin("orang99", from(1))).isNotNull();
  }

  @Test
  void anAddressGetsBackOnlyTheTriesThatWereRight() {
    for (int i = 0; i < 19; i++) {
      tries.begin("orang" + i, from(1));
    }
    for (int i = 0; i < 30; i++) {
      tries.succeeded(tries.begin("milik-sendiri", from(1)));
    }
    assertThat(tries.begin("orang20", from(1))).isNotNull();
    assertThat(tries.begin("orang21", from(1))).isNull();
  }

  @Test
  void aKnownDeviceWaitsForNobodyElse() {
    store.remember(SignInTries.hash(DEVICE), USER, now);
    fail(9, USER);
    for (int i = 0; i < SignInTries.MOST; i++) {
      tries.begin("orang" + i, from(1));
    }
    var known = new Caller(from(1).address(), DEVICE);

    assertThat(tries.begin(USER, from(1))).isNull();
    assertThat(tries.begin(USER, known)).isNotNull();
    assertThat(tries.begin("admin", known)).as("known to another account").isNull();
    assertThat(
            IntStream.range(1, 25).mapToObj(i -> tries.begin(USER, known)).filter(t -> t != null))
        .as("but it has no more tries than an address")
        .hasSize(SignInTries.MOST - 1);
  }

  /** 32 tries at the same moment, while three are free. */
  @Test
  void countsBeforeItLooks() throws Exception {
    var threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> calls =
          IntStream.range(0, 32)
              .mapToObj(i -> (Callable<Boolean>) () -> tries.begin(USER, from(i)) != null)
              .toList();
      long through = 0;
      for (var answer : threads.invokeAll(calls)) {
        through += answer.get() ? 1 : 0;
      }
      assertThat(through).isEqualTo(SignInTries.FREE + 1);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void keepsNeitherNamesNorAddressesAndNothingOld() {
    fail(1, "kata sandi di kolom nama");
    assertThat(
            db.sql("select count(*) from sign_in_try where length(bucket) = 32")
                .query(Long.class)
                .single())
        .isEqualTo(2);

    now = now.plus(SignInTries.WINDOW).plusMillis(1);
    tries.forgetTheOld();

    assertThat(db.sql("select count(*) from sign_in_try").query(Long.class).single()).isZero();
  }

  private void fail(int times, String user) {
    for (int i = 0; i < times; i++) {
      tries.begin(user, from(i));
      now = now.plusSeconds(i + 1 < times ? 30 : 0);
    }
  }

  private static Caller from(int host) {
    return new Caller("10.1.2." + host, "");
  }

  private class Turned extends Clock {

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Asia/Jakarta");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }
  }
}

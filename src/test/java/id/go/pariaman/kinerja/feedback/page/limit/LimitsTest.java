package id.go.pariaman.kinerja.feedback.page.limit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.feedback.Signal;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Limits, tokens and signals by a clock that stands where the test puts it. */
class LimitsTest {

  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
  private static final Source HERE = Source.of("203.0.113.7");
  private static final Source ELSEWHERE = Source.of("203.0.113.8");

  private final Hand clock = new Hand();
  private final Limits limits = new Limits(clock);
  private final FormTokens tokens = new FormTokens(clock);
  private final Signals signals = new Signals(limits, clock);

  @ParameterizedTest
  @CsvSource({
    "203.0.113.7, 203.0.113.7, true",
    "203.0.113.7, 203.0.113.8, false",
    "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff, true",
    "2001:db8::1, 2001:db8:0:0:1:2:3:4, true",
    "2001:db8:1:2::1, 2001:db8:1:3::1, false",
    "::ffff:203.0.113.7, 203.0.113.7, true",
    "fe80::1%eth0:x, :nonsense:, true"
  })
  void aSourceIsAnAddressOrSixtyFourBitsOfOne(String one, String other, boolean same) {
    assertThat(Source.of(one).equals(Source.of(other))).isEqualTo(same);
  }

  @Test
  void twentyMissesInTenMinutesAreEnough() {
    IntStream.range(0, Limits.MISSES)
        .forEach(
            i -> {
              assertThat(limits.mayNotGuess(HERE)).as("miss %d", i).isFalse();
              limits.missed(HERE);
            });

    assertThat(limits.mayNotGuess(HERE)).isTrue();
    assertThat(limits.mayNotGuess(ELSEWHERE)).isFalse();
    clock.pass(Duration.ofMinutes(9));
    assertThat(limits.mayNotGuess(HERE)).isTrue();
    clock.pass(Duration.ofMinutes(1));
    assertThat(limits.mayNotGuess(HERE)).isFalse();
  }

  /** A generation of sources is forgotten; what it had used up must not come back sooner. */
  @Test
  void aLimitOutlivesTheForgettingOfOthers() {
    clock.pass(Duration.ofMinutes(9));
    IntStream.range(0, Limits.MISSES).forEach(i -> limits.missed(HERE));
    clock.pass(Duration.ofMinutes(2));
    limits.missed(ELSEWHERE);

    assertThat(limits.mayNotGuess(HERE)).isTrue();
  }

  @Test
  void aTabletOrAMobileNetworkMayAnswerOften() {
    assertThat(IntStream.range(0, Limits.ANSWERS).allMatch(i -> limits.mayAnswer(HERE))).isTrue();
    assertThat(limits.mayAnswer(HERE)).isFalse();
    assertThat(limits.mayAnswer(ELSEWHERE)).isTrue();
  }

  @Test
  void moreSourcesThanFitPushOutTheOlder() {
    Buckets buckets = new Buckets(1, Duration.ofMinutes(10), clock);
    IntStream.rangeClosed(0, 3 * Buckets.MOST).forEach(buckets::take);

    assertThat(buckets.size()).isLessThanOrEqualTo(2 * Buckets.MOST);
    assertThat(buckets.take(3 * Buckets.MOST)).as("the newest is remembered").isFalse();
  }

  @Test
  void aTokenIsForOneFormAndTwoHours() {
    String token = tokens.issue("/survei/k/ABC");
    Instant shown = clock.instant();

    assertThat(tokens.read(token, "/survei/k/ABC"))
        .isEqualTo(Optional.of(new FormTokens.Read(shown, true)));
    assertThat(tokens.read(token, "/survei/k/ABD")).isEmpty();
    assertThat(new FormTokens(clock).read(token, "/survei/k/ABC")).as("another start").isEmpty();
    clock.pass(FormTokens.VALID);
    assertThat(tokens.read(token, "/survei/k/ABC"))
        .isEqualTo(Optional.of(new FormTokens.Read(shown, false)));
    assertThat(tokens.read(tokens.renew("/survei/k/ABC", shown), "/survei/k/ABC"))
        .isEqualTo(Optional.of(new FormTokens.Read(shown, true)));
  }

  @ParameterizedTest
  @CsvSource({"''", "AAAA", "???", "'ä'"})
  void whatIsNoTokenIsNone(String sent) {
    assertThat(tokens.read(sent, "/survei/k/ABC")).isEmpty();
  }

  @Test
  void aTokenWithOneBitTurnedIsNone() {
    String token = tokens.issue("a");
    for (int at = 0; at < token.length() - 1; at++) {
      char other = token.charAt(at) == 'A' ? 'B' : 'A';
      String forged = token.substring(0, at) + other + token.substring(at + 1);
      assertThat(tokens.read(forged, "a")).as(forged).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    // at,    seconds, trapped, counter, cookie,             signals
    "10:00, 20, false, false, ,                   ''",
    "10:00, 19, false, false, ,                   FAST",
    "10:00, 90, true,  false, ,                   TRAP",
    "10:00, 90, false, true,  ,                   OWN_DEVICE",
    "10:00, 90, false, false, JSESSIONID,         OWN_DEVICE",
    "10:00, 90, false, false, KINERJA-PERANGKAT,  OWN_DEVICE",
    "10:00, 90, false, false, lain,               ''",
    "22:00, 90, false, false, ,                   NIGHT",
    "21:59, 90, false, false, ,                   ''",
    "04:59, 90, false, false, ,                   NIGHT",
    "05:00, 90, false, false, ,                   ''",
    "23:00, 1,  true,  true,  ,                   'FAST,TRAP,OWN_DEVICE,NIGHT'"
  })
  void whatIsNoticed(
      String at, int seconds, boolean trapped, boolean counter, String cookie, String expected) {
    clock.now = LocalDateTime.parse("2026-11-25T" + at).atZone(WIB).toInstant();
    var request = new MockHttpServletRequest();
    if (cookie != null) {
      request.setCookies(new Cookie(cookie, "x"));
    }

    Set<Signal> wanted = EnumSet.noneOf(Signal.class);
    Arrays.stream(expected.split(","))
        .filter(s -> !s.isEmpty())
        .map(Signal::valueOf)
        .forEach(wanted::add);
    assertThat(signals.of(request, "SP", clock.now.minusSeconds(seconds), trapped, counter))
        .isEqualTo(wanted);
  }

  @Test
  void theEleventhAnswerWithinFiveMinutesIsPartOfABurst() {
    for (int i = 1; i <= 12; i++) {
      assertThat(limits.isBurst(HERE, "SP")).as("answer %d", i).isEqualTo(i > 10);
    }
    assertThat(limits.isBurst(HERE, "SP-2")).isFalse();
    assertThat(limits.isBurst(ELSEWHERE, "SP")).isFalse();
    clock.pass(Duration.ofMinutes(5));
    assertThat(limits.isBurst(HERE, "SP")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    // Sec-Fetch-Site, Origin,                            allowed
    ",                 ,                                  true",
    "same-origin,      http://survei.example,             true",
    "same-origin,      ,                                  true",
    ",                 http://survei.example,             true",
    ",                 https://kinerja.example,           true",
    ",                 https://evil.example,              false",
    ",                 null,                              false",
    ",                 http://survei.example.evil.test,   false",
    "cross-site,       ,                                  false",
    "same-site,        http://survei.example,             false",
    "none,             ,                                  false"
  })
  void onlyAPageOfOursSends(String site, String origin, boolean allowed) {
    var request = new MockHttpServletRequest();
    request.addHeader("Host", "survei.example");
    if (site != null) {
      request.addHeader("Sec-Fetch-Site", site);
    }
    if (origin != null) {
      request.addHeader("Origin", origin);
    }

    assertThat(new SameSite("https://kinerja.example").sent(request)).isEqualTo(allowed);
  }

  private static final class Hand extends Clock {

    private Instant now = Instant.parse("2026-11-25T03:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return WIB;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}

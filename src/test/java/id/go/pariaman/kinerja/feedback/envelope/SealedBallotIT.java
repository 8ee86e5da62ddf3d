package id.go.pariaman.kinerja.feedback.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.go.pariaman.kinerja.database.KeyFolder;
import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.CollectingPoints;
import id.go.pariaman.kinerja.feedback.PointCount;
import id.go.pariaman.kinerja.feedback.Respondent;
import id.go.pariaman.kinerja.feedback.Respondent.Sex;
import id.go.pariaman.kinerja.feedback.Signal;
import id.go.pariaman.kinerja.feedback.Surveys;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.WindowState;
import id.go.pariaman.kinerja.feedback.code.CodeFor;
import id.go.pariaman.kinerja.feedback.code.CodeUse;
import id.go.pariaman.kinerja.feedback.code.Codes;
import id.go.pariaman.kinerja.feedback.key.KeyMissing;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.SurveyRoom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A window from its first code to its destroyed key (docs/survey-protocol.md). */
@KinerjaTest
class SealedBallotIT {

  private static final String CYCLE = "UJI-SEGEL";
  private static final String POINT = "SP-DUK-01";

  @Autowired private Surveys surveys;
  @Autowired private Codes codes;
  @Autowired private Ballots ballots;
  @Autowired private SurveyRoom room;
  @Autowired private KeyFolder folder;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;

  @Autowired
  @Qualifier("citizenDataSource")
  private HikariDataSource citizens;

  private WindowKey window;

  private Set<Path> others;

  @BeforeEach
  void open() {
    others = Set.of();
    others = Set.copyOf(keyFiles());
    window = room.open(CYCLE);
  }

  @AfterEach
  void remove() {
    room.remove(CYCLE);
  }

  @Test
  void anAnswerStaysSealedUntilAllAreOpened() {
    String code = print(3).get(0);
    assertThat(surveys.collecting(POINT)).contains(surveys.get(window));
    assertThat(codes.read(code)).contains(new CodeFor(window, POINT));
    assertThat(ballots.submit(code, answer(2, "Antreannya panjang"))).isEqualTo(Outcome.ACCEPTED);
    assertThat(codes.read(code)).as("a spent one looks as before").isPresent();
    assertThat(ballots.submitOpen(POINT, answer(3, ""))).isEqualTo(Outcome.ACCEPTED);
    assertCounts(3, 1, 1);
    assertThat(rows("survey_answer")).isZero();

    surveys.openEnvelopes(window);
    surveys.openEnvelopes(window);
    assertThat(surveys.get(window).state()).isEqualTo(WindowState.SCREENING);
    assertThat(surveys.collecting(POINT)).isEmpty();
    assertThat(rows("sealed_answer")).isZero();
    assertCounts(3, 1, 1);
    assertThat(
            jdbc.queryForList(
                "select verified || ' ' || elements::text || ' ' || signals::text from survey_answer where cycle = ? order by 1",
                String.class,
                CYCLE))
        .containsExactly(
            "false {3,3,3,3,3,3,3,3,3} {NIGHT,STRAIGHT_LINE}", "true {2,3,3,3,3,3,3,3,3} {NIGHT}");
    assertThat(
            jdbc.queryForList(
                "select verified || ' ' || words || ' ' || state from survey_comment where cycle = ?",
                String.class,
                CYCLE))
        .containsExactly("true Antreannya panjang WAITING");
    assertThat(
            jdbc.queryForList(
                "select attribute || ' ' || value || ' ' || people from respondent_tally where cycle = ?",
                String.class,
                CYCLE))
        .containsExactly("SEX FEMALE 2");
  }

  @Test
  void oneWindowAPeriodAndNoneWithoutAServicePoint() {
    var closes = surveys.get(window).closesOn();
    assertThat(surveys.open(CYCLE, 1, closes.plusDays(1), List.of())).contains(surveys.get(window));
    assertThat(surveys.open(CYCLE, 2, closes, List.of("BAGHUKUM"))).isEmpty();
    assertThat(keyFiles()).hasSize(1);
    assertThat(surveys.open(CYCLE, 2, closes, List.of("DISDUKCAPIL"))).isPresent();
    assertThat(surveys.counts(new WindowKey(CYCLE, 2)))
        .hasSize(3)
        .allMatch(count -> count.unitCode().equals("DISDUKCAPIL"));
  }

  @Test
  void aWindowThatIsTakenBackLeavesNoKey() {
    transaction.executeWithoutResult(
        status -> {
          surveys.open(CYCLE, 2, surveys.get(window).closesOn(), List.of());
          assertThat(keyFiles()).hasSize(2);
          status.setRollbackOnly();
        });
    assertThat(keyFiles()).hasSize(1);
  }

  @Test
  void noPrintedCodeIsStored() {
    List<String> printed = print(2);
    assertThat(printed).doesNotHaveDuplicates().hasSize(2);
    assertThat(
            jdbc.queryForList(
                "select b::text from code_batch b where cycle = ?", String.class, CYCLE))
        .singleElement()
        .asString()
        .contains("COUNTER,2,", "bkpsdm")
        .doesNotContain(printed);
    assertThat(
            jdbc.queryForList(
                "select value_after from audit_entry where kind = 'CODES_PRINTED' and subject = ? order by no desc limit 1",
                String.class,
                window.toString()))
        .containsExactly("2 kode, SP-DUK-01, Loket");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1001})
  void noBatchIsEmptyOrLongerThanItMayBe(int count) {
    assertThatThrownBy(() -> print(count)).isInstanceOf(Refused.class);
  }

  @Test
  void noCodeIsPrintedOnceTheWindowIsClosed() {
    surveys.openEnvelopes(window);
    assertThatThrownBy(() -> print(1)).isInstanceOf(Refused.class).hasMessageContaining("loket");
  }

  /** P1: one after the other, 50 at once, and on a node of its own. */
  @Test
  void aCodeCountsOnceHoweverOftenItIsSent(@Autowired AutowireCapableBeanFactory beans)
      throws Exception {
    List<String> printed = print(2);
    assertThat(ballots.submit(printed.get(0), answer(2, ""))).isEqualTo(Outcome.ACCEPTED);
    assertThat(ballots.submit(printed.get(0), answer(2, ""))).isEqualTo(Outcome.VOID);
    assertThat(ballots.submit(printed.get(0).toLowerCase(), answer(4, ""))).isEqualTo(Outcome.VOID);
    Ballots otherNode =
        new Ballots(
            beans.createBean(CollectingPoints.class),
            beans.createBean(Codes.class),
            beans.createBean(BallotStore.class),
            Clock.systemDefaultZone());
    assertThat(otherNode.submit(printed.get(0), answer(2, ""))).isEqualTo(Outcome.VOID);

    List<Callable<Outcome>> fifty = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      fifty.add(() -> ballots.submit(printed.get(1), answer(2, "")));
      fifty.add(() -> otherNode.submit(printed.get(1), answer(2, "")));
    }
    assertThat(atOnce(fifty, 50)).hasSize(50).containsOnlyOnce(Outcome.ACCEPTED);
    assertCounts(2, 2, 0);
    assertThat(rows("sealed_answer")).isEqualTo(2);
  }

  /** P2; what an outsider may know of a code is where it is from, so guesses begin like one. */
  @Test
  void tenThousandGuessesHitNothing() {
    String genuine = print(1).get(0);
    List<Character> digits = new ArrayList<>();
    "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().forEach(each -> digits.add((char) each));
    int hits = 0;
    for (int i = 0; i < 10_000; i++) {
      StringBuilder guess = new StringBuilder(genuine.replace("-", ""));
      int changed = 1 + i % 25;
      for (int at = 0; at < changed; at++) {
        Collections.shuffle(digits);
        char other = digits.get(guess.charAt(31 - at) == digits.get(0) ? 1 : 0);
        guess.setCharAt(31 - at, other);
      }
      hits += codes.read(guess.toString()).isPresent() ? 1 : 0;
    }
    assertThat(hits).isZero();
    assertThat(codes.read(genuine)).isPresent();
  }

  /** Whoever writes a code with another key, or for another point, has none. */
  @Test
  void aForgedCodeIsVoid() {
    String code = print(1).get(0);
    String forged = (code.charAt(31) == '0' ? "1" : "0");
    assertThat(ballots.submit(code.substring(0, 31) + forged + code.substring(32), answer(2, "")))
        .isEqualTo(Outcome.VOID);
    assertThat(ballots.submit("bukan kode", answer(2, ""))).isEqualTo(Outcome.VOID);
    assertThat(ballots.submit("", answer(2, ""))).isEqualTo(Outcome.VOID);
    assertThat(ballots.submitOpen("SP-TIDAK-ADA", answer(2, ""))).isEqualTo(Outcome.VOID);
    assertThat(rows("sealed_answer") + rows("spent_code")).isZero();
  }

  @Test
  void afterTheLastDayNothingIsTaken() {
    String code = print(1).get(0);
    jdbc.update(
        "update survey_window set opens_on = current_date - 9, closes_on = current_date - 2 where cycle = ?",
        CYCLE);
    assertThat(ballots.submit(code, answer(2, ""))).isEqualTo(Outcome.VOID);
    assertThat(ballots.submitOpen(POINT, answer(2, ""))).isEqualTo(Outcome.VOID);
  }

  /** The one in flight is held in the middle of its transaction while the window closes. */
  @Test
  void closingWaitsForWhatIsBeingTaken() throws Exception {
    try (Connection inFlight = citizens.getConnection()) {
      inFlight.setAutoCommit(false);
      try (var taking =
          inFlight.prepareStatement(
              "select take_answer(w.no, p.no, true, null, ?, current_date) from survey_window w join survey_point p using (cycle, period) where cycle = ? and service_point = ?")) {
        taking.setBytes(1, Seal.seal(publicKey(), window, POINT, false, answer(2, "Sampai juga")));
        taking.setString(2, CYCLE);
        taking.setString(3, POINT);
        taking.execute();
      }
      CompletableFuture<Void> closing =
          CompletableFuture.runAsync(() -> surveys.openEnvelopes(window));
      while (waitingForTheWindow() == 0) {
        assertThat(closing).isNotDone();
        Thread.onSpinWait();
      }
      inFlight.commit();
      closing.get(10, TimeUnit.SECONDS);
    }
    assertThat(rows("survey_comment")).isEqualTo(1);
    assertThat(rows("sealed_answer")).isZero();
  }

  private int waitingForTheWindow() {
    return jdbc.queryForObject(
        "select count(*)::int from pg_locks where locktype = 'advisory' and classid = 31 and not granted",
        Integer.class);
  }

  @Test
  void whatIsAcknowledgedInTheMiddleOfClosingIsOpened() throws Exception {
    List<String> printed = print(400);
    List<Callable<Outcome>> work = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      String code = printed.get(i);
      work.add(() -> ballots.submit(code, answer(2, "")));
      if (i == 150) {
        work.add(
            () -> {
              surveys.openEnvelopes(window);
              return Outcome.VOID;
            });
      }
    }
    long accepted = atOnce(work, 6).stream().filter(each -> each == Outcome.ACCEPTED).count();
    assertThat(accepted).isBetween(100L, 399L);
    assertThat(rows("survey_answer")).isEqualTo(accepted);
    assertThat(rows("spent_code")).isEqualTo(accepted);
    assertThat(rows("sealed_answer")).isZero();
  }

  @Test
  void withoutItsKeyNothingIsOpenedAndNothingLost() throws IOException {
    assertThat(ballots.submit(print(1).get(0), answer(2, ""))).isEqualTo(Outcome.ACCEPTED);
    Path key = keyFiles().get(0);
    Path away = Files.move(key, folder.path().resolve("lost"));
    try {
      assertThatThrownBy(() -> surveys.openEnvelopes(window))
          .isInstanceOf(KeyMissing.class)
          .hasMessageContaining("KINERJA_SURVEY_KEYS");
      assertStillSealed();
    } finally {
      Files.move(away, key);
    }
    surveys.openEnvelopes(window);
    assertThat(rows("survey_answer")).isEqualTo(1);
  }

  @Test
  void anEnvelopeThatDoesNotOpenStopsAll() {
    print(2).forEach(code -> ballots.submit(code, answer(2, "")));
    byte[] whole =
        jdbc.queryForList("select envelope from sealed_answer where cycle = ?", byte[].class, CYCLE)
            .get(0);
    jdbc.update(
        "update sealed_answer set envelope = set_byte(envelope, 99, get_byte(envelope, 99) # 1) where envelope = ?",
        whole);
    assertThatThrownBy(() -> surveys.openEnvelopes(window))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("does not open");
    assertStillSealed();
    assertThat(rows("sealed_answer")).isEqualTo(2);
  }

  private void assertStillSealed() {
    assertThat(surveys.get(window).state()).isEqualTo(WindowState.COLLECTING);
    assertThat(rows("sealed_answer")).isPositive();
    assertThat(rows("survey_answer") + rows("respondent_tally")).isZero();
  }

  /** A crash may come before, in the middle and after. */
  @Test
  void theKeyIsDestroyedOnceTheOpeningIsCommittedAndMayBeAgain() throws IOException {
    assertThatThrownBy(() -> surveys.destroyKey(window)).isInstanceOf(IllegalStateException.class);
    transaction.executeWithoutResult(
        status -> {
          surveys.openEnvelopes(window);
          assertThatThrownBy(() -> surveys.destroyKey(window))
              .isInstanceOf(IllegalStateException.class);
          status.setRollbackOnly();
        });
    assertThat(keyFiles()).hasSize(1);

    surveys.openEnvelopes(window);
    Files.delete(keyFiles().get(0));
    surveys.destroyKey(window);
    surveys.destroyKey(window);
    assertThat(keyFiles()).isEmpty();
    assertThat(
            jdbc.queryForObject(
                "select key_destroyed_on = current_date from survey_window where cycle = ?",
                Boolean.class,
                CYCLE))
        .isTrue();
    assertThat(
            jdbc.queryForObject(
                "select count(*)::int from audit_entry where kind = 'KEY_DESTROYED' and subject = ? and at > now() - interval '1 minute'",
                Integer.class,
                window.toString()))
        .isPositive();
  }

  @Test
  void onlyAnOpenedWindowIsPublished() {
    assertThatThrownBy(() -> surveys.publish(window)).isInstanceOf(IllegalStateException.class);
    surveys.openEnvelopes(window);
    surveys.publish(window);
    surveys.publish(window);
    assertThat(surveys.get(window).state()).isEqualTo(WindowState.PUBLISHED);
  }

  /**
   * The public form has connections of its own; the staff does not wait when they are all taken.
   */
  @Test
  void aFloodOfThePublicFormTakesNothingFromTheStaff() throws Exception {
    List<Connection> flood = new ArrayList<>();
    try {
      for (int i = 0; i < citizens.getMaximumPoolSize(); i++) {
        flood.add(citizens.getConnection());
      }
      assertThatThrownBy(() -> ballots.submitOpen(POINT, answer(2, "")))
          .hasStackTraceContaining("citizens - Connection is not available");
      assertCounts(0, 0, 0);
    } finally {
      for (Connection each : flood) {
        each.close();
      }
    }
  }

  private List<String> print(int count) {
    return codes.print(window, POINT, CodeUse.COUNTER, count, "bkpsdm");
  }

  private void assertCounts(int printed, int spent, int open) {
    PointCount count =
        surveys.counts(window).stream()
            .filter(each -> each.servicePoint().equals(POINT))
            .findFirst()
            .orElseThrow();
    assertThat(count)
        .extracting(PointCount::printed, PointCount::spent, PointCount::open)
        .containsExactly(printed, spent, open);
  }

  private int rows(String table) {
    return jdbc.queryForObject(
        "select count(*)::int from " + table + " where cycle = ?", Integer.class, CYCLE);
  }

  private byte[] publicKey() {
    return jdbc.queryForObject(
        "select public_key from survey_window where cycle = ?", byte[].class, CYCLE);
  }

  /** Those of this cycle. */
  /** Those of our windows. */
  private List<Path> keyFiles() {
    try (Stream<Path> all = Files.list(folder.path())) {
      return all.filter(file -> file.toString().endsWith(".key"))
          .filter(file -> !others.contains(file))
          .toList();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static List<Outcome> atOnce(List<Callable<Outcome>> work, int threads) throws Exception {
    var pool = Executors.newFixedThreadPool(threads);
    try {
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> each : pool.invokeAll(work)) {
        outcomes.add(each.get());
      }
      return outcomes;
    } finally {
      pool.shutdown();
    }
  }

  private static Answer answer(int value, String comment) {
    return new Answer(
        List.of(value, 3, 3, 3, 3, 3, 3, 3, 3),
        comment,
        new Respondent(Sex.FEMALE, null, null, null),
        Set.of(Signal.NIGHT));
  }
}

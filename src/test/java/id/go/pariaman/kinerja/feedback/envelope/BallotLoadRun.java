package id.go.pariaman.kinerja.feedback.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.Respondent;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.code.CodeUse;
import id.go.pariaman.kinerja.feedback.code.Codes;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.SurveyRoom;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a durable answer costs beside a durable row, on the same server, over as many connections,
 * turn by turn: {@code mvn -P ballots test}.
 */
@KinerjaTest
class BallotLoadRun {

  private static final String CYCLE = "UJI-BEBAN";
  private static final String POINT = "SP-DUK-01";
  private static final int CONNECTIONS = 8;
  private static final int ROUNDS = 5;
  private static final long ROUND = TimeUnit.SECONDS.toNanos(4);
  private static final int CODES = 100_000;
  private static final double LEAST_RATIO = 0.5;
  private static final double MOST_SPREAD = 2;

  @Autowired private Ballots ballots;
  @Autowired private Codes codes;
  @Autowired private SurveyRoom room;
  @Autowired private JdbcTemplate jdbc;

  @Autowired
  @Qualifier("citizenDataSource")
  private HikariDataSource citizens;

  private final ConcurrentLinkedQueue<String> unused = new ConcurrentLinkedQueue<>();
  private final ExecutorService pool = Executors.newFixedThreadPool(CONNECTIONS);

  @BeforeEach
  void open() {
    WindowKey window = room.open(CYCLE);
    while (unused.size() < CODES) {
      unused.addAll(codes.print(window, POINT, CodeUse.COUNTER, Codes.MOST, "bkpsdm"));
    }
    jdbc.execute("create table raw_commit (id uuid primary key, words text not null)");
  }

  @AfterEach
  void remove() {
    pool.shutdownNow();
    jdbc.execute("drop table raw_commit");
    room.remove(CYCLE);
  }

  @Test
  void anAnswerIsAcceptedAtHalfThePaceOfARawCommitOrFaster() throws Exception {
    assertThat(citizens.getMaximumPoolSize()).isEqualTo(CONNECTIONS);
    JdbcTemplate raw = new JdbcTemplate(citizens);
    BooleanSupplier row =
        () -> raw.update("insert into raw_commit values (?, 'satu baris')", UUID.randomUUID()) == 1;
    BooleanSupplier answer = () -> ballots.submit(unused.remove(), answer()) == Outcome.ACCEPTED;
    for (int warm = 0; warm < 2; warm++) {
      flatOut(row);
      flatOut(answer);
    }
    double rows = 0;
    double answers = 0;
    for (int round = 0; round < ROUNDS; round++) {
      rows += flatOut(row) / ROUNDS;
      answers += flatOut(answer) / ROUNDS;
    }
    System.out.printf(
        "ballots: %.0f answers/s, %.0f rows/s, ratio %.2f over %d connections%n",
        answers, rows, answers / rows, CONNECTIONS);

    System.out.printf("ballots: sealing alone takes %.0f microseconds%n", sealing());
    Spread ofRows = paced(row, answers / 2);
    Spread ofAnswers = paced(answer, answers / 2);
    System.out.printf("ballots: at %.0f/s rows %s, answers %s%n", answers / 2, ofRows, ofAnswers);
    assertThat(answers / rows).isGreaterThanOrEqualTo(LEAST_RATIO);
    assertThat(ofAnswers.ratio()).isLessThanOrEqualTo(MOST_SPREAD * ofRows.ratio());
  }

  /** What of it is arithmetic, in microseconds. */
  private static double sealing() {
    sealing(20_000);
    return sealing(5_000);
  }

  private static double sealing(int times) {
    byte[] key =
        new X25519PrivateKeyParameters(new SecureRandom()).generatePublicKey().getEncoded();
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      Seal.seal(key, new WindowKey("2026", 1), POINT, true, answer());
    }
    return (System.nanoTime() - start) / 1e3 / times;
  }

  /** A second, as fast as the connections allow. */
  private double flatOut(BooleanSupplier work) throws Exception {
    AtomicLong done = new AtomicLong();
    long start = System.nanoTime();
    everybody(
        () -> {
          while (System.nanoTime() - start < ROUND) {
            assertThat(work.getAsBoolean()).isTrue();
            done.incrementAndGet();
          }
          return null;
        });
    return done.get() * 1e9 / (System.nanoTime() - start);
  }

  /** Each has its moment, and what comes late has waited since then. */
  private Spread paced(BooleanSupplier work, double aSecond) throws Exception {
    long gap = (long) (1e9 / aSecond);
    int count = (int) (ROUNDS * ROUND / gap);
    long[] took = new long[count];
    AtomicLong next = new AtomicLong();
    long start = System.nanoTime();
    everybody(
        () -> {
          for (long no = next.getAndIncrement(); no < count; no = next.getAndIncrement()) {
            long due = start + no * gap;
            while (System.nanoTime() < due) {
              LockSupport.parkNanos(due - System.nanoTime());
            }
            assertThat(work.getAsBoolean()).isTrue();
            took[(int) no] = System.nanoTime() - due;
          }
          return null;
        });
    Arrays.sort(took);
    return new Spread(took[count / 2] / 1e6, took[count * 99 / 100] / 1e6);
  }

  private void everybody(Callable<Void> work) throws Exception {
    List<Future<Void>> all = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      all.add(pool.submit(work));
    }
    for (Future<Void> each : all) {
      each.get();
    }
  }

  private record Spread(double median, double p99) {

    double ratio() {
      return p99 / median;
    }

    @Override
    public String toString() {
      return "median %.2f ms, p99 %.2f ms, ratio %.1f".formatted(median, p99, ratio());
    }
  }

  private static Answer answer() {
    return new Answer(
        List.of(4, 3, 4, 3, 4, 3, 2, 3, 4),
        "Pelayanannya baik, tetapi antreannya panjang.",
        Respondent.UNKNOWN,
        Set.of());
  }
}

package id.go.pariaman.kinerja.feedback.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.Respondent;
import id.go.pariaman.kinerja.feedback.Surveys;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.code.CodeUse;
import id.go.pariaman.kinerja.feedback.code.Codes;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.SurveyRoom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P2: by the time of an answer nobody tells why a code is void. */
@KinerjaTest
class EqualTimeIT {

  private static final String POINT = "SP-DUK-01";
  private static final int EACH = 500;

  /**
   * The most that the best threshold tells two kinds apart (Kolmogorov and Smirnov's D). Equal ones
   * stay below with all but one chance in 80,000; one that skips a signature or a statement is near
   * 1.
   */
  private static final double MOST = 0.15;

  private enum Kind {
    MALFORMED,
    FORGED,
    UNKNOWN_WINDOW,
    USED,
    CLOSED
  }

  @Autowired private Surveys surveys;
  @Autowired private Codes codes;
  @Autowired private Ballots ballots;
  @Autowired private SurveyRoom room;

  private final Answer answer =
      new Answer(List.of(1, 2, 3, 4, 1, 2, 3, 4, 1), "", Respondent.UNKNOWN, Set.of());

  @AfterEach
  void remove() {
    room.remove("UJI-WAKTU");
    room.remove("UJI-WAKTU-LALU");
  }

  @Test
  void everyVoidCodeTakesAsLong() {
    Map<Kind, String> voids = voids();
    List<Kind> order = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      order.addAll(Collections.nCopies(EACH, kind));
    }
    voids.values().forEach(code -> took(code));
    Map<Kind, List<Long>> times = new EnumMap<>(Kind.class);
    Collections.shuffle(order, new Random(1));
    for (Kind kind : order) {
      times.computeIfAbsent(kind, none -> new ArrayList<>()).add(took(voids.get(kind)));
    }
    for (Kind one : Kind.values()) {
      for (Kind other : Kind.values()) {
        assertThat(apart(times.get(one), times.get(other)))
            .as("%s from %s", one, other)
            .isLessThan(MOST);
      }
    }
  }

  private Map<Kind, String> voids() {
    WindowKey past = room.open("UJI-WAKTU-LALU");
    String closed = codes.print(past, POINT, CodeUse.COUNTER, 1, "bkpsdm").get(0);
    surveys.openEnvelopes(past);
    WindowKey now = room.open("UJI-WAKTU");
    String used = codes.print(now, POINT, CodeUse.COUNTER, 1, "bkpsdm").get(0);
    assertThat(ballots.submit(used, answer)).isEqualTo(Outcome.ACCEPTED);
    return Map.of(
        Kind.MALFORMED,
        "1234-KODE-SALAH",
        Kind.FORGED,
        used.substring(0, 35) + "0000",
        Kind.UNKNOWN_WINDOW,
        "ZZZZ" + used.substring(4),
        Kind.USED,
        used,
        Kind.CLOSED,
        closed);
  }

  private long took(String code) {
    long start = System.nanoTime();
    Outcome outcome = ballots.submit(code, answer);
    long took = System.nanoTime() - start;
    assertThat(outcome).isEqualTo(Outcome.VOID);
    return took;
  }

  /** The widest gap between the two distributions. */
  private static double apart(List<Long> one, List<Long> other) {
    long[] a = one.stream().mapToLong(Long::longValue).sorted().toArray();
    long[] b = other.stream().mapToLong(Long::longValue).sorted().toArray();
    double widest = 0;
    for (long at : a) {
      widest = Math.max(widest, Math.abs(upTo(a, at) - upTo(b, at)));
    }
    return widest;
  }

  private static double upTo(long[] sorted, long at) {
    int found = Arrays.binarySearch(sorted, at);
    return (found >= 0 ? found + 1.0 : -found - 1.0) / sorted.length;
  }
}

package id.go.pariaman.kinerja.feedback.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.Respondent;
import id.go.pariaman.kinerja.feedback.Surveys;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.SurveyRoom;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A hundred thousand envelopes opened at once: how long, and in how much memory. */
@KinerjaTest
class BallotVolumeRun {

  private static final String CYCLE = "UJI-BANYAK";
  private static final String POINT = "SP-DUK-01";
  private static final int ENVELOPES = 100_000;
  private static final int BATCH = 1_000;
  private static final long MOST_SECONDS = 300;
  private static final long MOST_MEGABYTES = 400;

  @Autowired private Surveys surveys;
  @Autowired private SurveyRoom room;
  @Autowired private JdbcTemplate jdbc;

  @AfterEach
  void remove() {
    room.remove(CYCLE);
  }

  @Test
  void aHundredThousandEnvelopesAreOpened() {
    WindowKey window = room.open(CYCLE);
    fill(window);
    System.gc();
    List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    long before = heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    long start = System.nanoTime();
    surveys.openEnvelopes(window);
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    long megabytes = (peak - before) >> 20;
    System.out.printf(
        "ballots: %,d envelopes opened in %d s, heap at most %d MB above %d MB%n",
        ENVELOPES, seconds, megabytes, before >> 20);
    assertThat(
            jdbc.queryForObject(
                "select count(*)::int from survey_comment where cycle = ?", Integer.class, CYCLE))
        .isEqualTo(ENVELOPES);
    assertThat(seconds).isLessThan(MOST_SECONDS);
    assertThat(megabytes).isLessThan(MOST_MEGABYTES);
  }

  private void fill(WindowKey window) {
    byte[] key =
        jdbc.queryForObject(
            "select public_key from survey_window where cycle = ?", byte[].class, CYCLE);
    for (int batch = 0; batch < ENVELOPES / BATCH; batch++) {
      List<Object[]> rows =
          IntStream.range(batch * BATCH, (batch + 1) * BATCH)
              .parallel()
              .mapToObj(
                  number ->
                      new Object[] {
                        CYCLE, 1, POINT, false, Seal.seal(key, window, POINT, false, answer(number))
                      })
              .toList();
      jdbc.batchUpdate(
          "insert into sealed_answer (cycle, period, service_point, verified, envelope) values (?, ?, ?, ?, ?)",
          rows);
    }
  }

  private static Answer answer(int number) {
    return new Answer(
        List.of(4, 3, 4, 3, 4, 3, 2, 3, 4),
        "Pelayanannya baik, tetapi antreannya panjang sekali pada hari Senin. Nomor " + number,
        Respondent.UNKNOWN,
        Set.of());
  }
}

package id.go.pariaman.kinerja.feedback.page.limit;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How often one source may try. Many people share an address of a mobile network or of a tablet at
 * a counter, so answers have a wide limit; it is the code that counts once. Nothing of a source is
 * written down anywhere.
 */
@Component
public class Limits {

  /** Codes that count for nothing, of one source in ten minutes. */
  public static final int MISSES = 20;

  /** Answers of one source in ten minutes. */
  public static final int ANSWERS = 120;

  /** Answers of one source for one service point in five minutes that draw no attention. */
  public static final int QUIET = 10;

  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

  private record SourceAt(Source source, String servicePoint) {}

  private final Buckets misses;
  private final Buckets answers;
  private final Buckets quiet;

  Limits(Clock clock) {
    misses = new Buckets(MISSES, TEN_MINUTES, clock);
    answers = new Buckets(ANSWERS, TEN_MINUTES, clock);
    quiet = new Buckets(QUIET, Duration.ofMinutes(5), clock);
  }

  /** Whether the source has guessed too often for now; right codes are not looked at then. */
  public boolean mayNotGuess(Source source) {
    return misses.isEmpty(source);
  }

  public void missed(Source source) {
    misses.take(source);
  }

  public boolean mayAnswer(Source source) {
    return answers.take(source);
  }

  /** Counts an answer and says whether it is one of many within minutes. */
  public boolean isBurst(Source source, String servicePoint) {
    return !quiet.take(new SourceAt(source, servicePoint));
  }
}

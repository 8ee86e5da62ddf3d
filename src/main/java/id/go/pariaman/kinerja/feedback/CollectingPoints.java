package id.go.pariaman.kinerja.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The service points whose windows take answers, remembered for a second, so that a flood of the
 * public form asks the database for nothing else than to keep answers. Whether one is taken is
 * decided there.
 */
@Component
public class CollectingPoints {

  private static final long FRESH = Duration.ofSeconds(1).toNanos();

  private record Read(long at, List<CollectingPoint> points) {}

  private final SurveyStore store;
  private final Clock clock;
  private volatile Read last;

  CollectingPoints(SurveyStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** By the numbers that a code holds. */
  public Optional<CollectingPoint> numbered(int window, int no) {
    return all().stream()
        .filter(point -> point.no() == no && point.window().no() == window)
        .findFirst();
  }

  public Optional<CollectingPoint> in(WindowKey window, String servicePoint) {
    return all().stream()
        .filter(point -> point.window().key().equals(window))
        .filter(point -> point.servicePoint().equals(servicePoint))
        .findFirst();
  }

  /** One of them, whichever it is. */
  public Optional<CollectingPoint> any() {
    return all().stream().findFirst();
  }

  /** In the newest of several windows. */
  public Optional<CollectingPoint> of(String servicePoint) {
    return all().stream().filter(point -> point.servicePoint().equals(servicePoint)).findFirst();
  }

  /** Codes of all that take answers today. */
  Set<String> servicePoints() {
    return all().stream().map(CollectingPoint::servicePoint).collect(Collectors.toSet());
  }

  /** The next look is at the database. */
  void forget() {
    last = null;
  }

  private List<CollectingPoint> all() {
    Read known = last;
    if (known == null || System.nanoTime() - known.at() > FRESH) {
      known = new Read(System.nanoTime(), store.collecting(LocalDate.now(clock)));
      last = known;
    }
    return known.points();
  }
}

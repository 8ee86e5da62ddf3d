package id.go.pariaman.kinerja.feedback.sample;

import id.go.pariaman.kinerja.feedback.PointCount;
import id.go.pariaman.kinerja.feedback.Surveys;
import id.go.pariaman.kinerja.feedback.WindowKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to reminders of service points whose sample is too small. */
@Service
public class SampleReminders {

  private final SampleReminderStore store;
  private final Surveys surveys;
  private final Clock clock;

  SampleReminders(SampleReminderStore store, Surveys surveys, Clock clock) {
    this.store = store;
    this.surveys = surveys;
    this.clock = clock;
  }

  /** Notes each service point with fewer verified answers than its minimum; may be repeated. */
  @Transactional
  public void remind(WindowKey window) {
    LocalDate today = LocalDate.now(clock);
    surveys.counts(window).stream()
        .filter(point -> point.spent() < point.minimumSample())
        .map(PointCount::servicePoint)
        .forEach(point -> store.remind(window, point, today));
  }

  /**
   * Service points of a unit that were reminded and whose window still collects, with today's
   * numbers; the worst first.
   */
  public List<PointCount> tooFew(String unit) {
    return store.reminded(unit).stream()
        .flatMap(
            window ->
                surveys.counts(window).stream()
                    .filter(point -> point.unitCode().equals(unit))
                    .filter(point -> point.spent() < point.minimumSample()))
        .sorted(Comparator.comparingInt(point -> point.spent() - point.minimumSample()))
        .toList();
  }
}

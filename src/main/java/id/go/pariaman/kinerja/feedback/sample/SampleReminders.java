package id.go.pariaman.kinerja.feedback.sample;

import id.go.pariaman.kinerja.feedback.PointCount;
import id.go.pariaman.kinerja.feedback.SurveyWindow;
import id.go.pariaman.kinerja.feedback.Surveys;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.web.StartNotes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to reminders of service points whose sample is too small. */
@Service
public class SampleReminders implements StartNotes {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id"));

  private final SampleReminderStore store;
  private final Surveys surveys;
  private final Organisation organisation;
  private final Clock clock;

  SampleReminders(
      SampleReminderStore store, Surveys surveys, Organisation organisation, Clock clock) {
    this.store = store;
    this.surveys = surveys;
    this.organisation = organisation;
    this.clock = clock;
  }

  /** Notes each service point with fewer verified answers than its minimum; may be repeated. */
  @Transactional
  public void remind(WindowKey window) {
    surveys.counts(window).stream()
        .filter(point -> missing(point) > 0)
        .map(PointCount::servicePoint)
        .forEach(point -> store.remind(window, point, today()));
  }

  /** To a unit's personnel officer, as long as answers come in and are too few. */
  @Override
  public List<Note> of(String userId) {
    Optional<String> unit = organisation.unitServedBy(userId, today());
    return unit.stream()
        .flatMap(code -> store.reminded(code).stream())
        .flatMap(window -> note(surveys.get(window), unit.get()).stream())
        .toList();
  }

  private Optional<Note> note(SurveyWindow window, String unit) {
    return surveys.counts(window.key()).stream()
        .filter(point -> point.unitCode().equals(unit) && missing(point) > 0)
        .max(Comparator.comparingInt(SampleReminders::missing))
        .map(
            most ->
                new Note(
                    "Jawaban warga belum cukup",
                    "%s: %d dari %d yang dianjurkan, sampai %s. Bagikan kode sesudah layanan selesai."
                        .formatted(
                            most.serviceName(),
                            most.spent(),
                            most.minimumSample(),
                            DATE.format(window.closesOn())),
                    "/siklus/" + window.key().cycle() + "/survei"));
  }

  private static int missing(PointCount point) {
    return point.minimumSample() - point.spent();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

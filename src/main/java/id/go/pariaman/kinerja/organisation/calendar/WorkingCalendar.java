package id.go.pariaman.kinerja.organisation.calendar;

import id.go.pariaman.kinerja.organisation.OrganisationChanged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The days the law counts: Monday to Friday without national holidays and cuti bersama. The day of
 * the event is day 0. A year without loaded holidays counts weekends only and is warned of once.
 * The holidays are read once a minute and after an import here; another node that imported is heard
 * within the minute.
 */
@Service
public class WorkingCalendar {

  private static final Logger LOG = LoggerFactory.getLogger(WorkingCalendar.class);

  private static final Duration FRESH = Duration.ofMinutes(1);

  private final HolidayStore store;
  private final Clock clock;
  private final Set<Integer> warned = ConcurrentHashMap.newKeySet();
  private volatile Loaded loaded;

  WorkingCalendar(HolidayStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * The day a limit of so many working days falls on; day 1 is the first working day after {@code
   * from}.
   *
   * @param days zero or more; zero gives {@code from} itself
   * @throws IllegalArgumentException when {@code days} is negative
   */
  public LocalDate plusWorkingDays(LocalDate from, int days) {
    var due = loaded().workingDays().plus(from, days);
    warnBetween(from, due);
    return due;
  }

  /**
   * The last working day that leaves so many working days after it up to and including {@code
   * from}; {@code from} itself for none, or the working day before it.
   */
  public LocalDate minusWorkingDays(LocalDate from, int days) {
    var due = loaded().workingDays().minus(from, days);
    warnBetween(due, from);
    return due;
  }

  /** Years whose holidays are loaded, in order. */
  public List<Integer> yearsWithHolidays() {
    return loaded().years().stream().sorted().toList();
  }

  /** Years from the one day's to the other's whose holidays are not loaded, in order. */
  public List<Integer> yearsWithoutHolidays(LocalDate one, LocalDate other) {
    int first = Math.min(one.getYear(), other.getYear());
    int last = Math.max(one.getYear(), other.getYear());
    return IntStream.rangeClosed(first, last)
        .filter(year -> !loaded().years().contains(year))
        .boxed()
        .toList();
  }

  @TransactionalEventListener(fallbackExecution = true)
  void organisationChanged(OrganisationChanged event) {
    loaded = null;
  }

  private void warnBetween(LocalDate one, LocalDate other) {
    for (int year : yearsWithoutHolidays(one, other)) {
      if (warned.add(year)) {
        LOG.warn(
            "Hari libur tahun {} belum dimuat: batas waktu pada tahun itu hanya melewati Sabtu dan Minggu. Tambahkan berkas holidays-{}.csv ke folder kota, lalu mulai aplikasi lagi.",
            year,
            year);
      }
    }
  }

  private Loaded loaded() {
    var current = loaded;
    var now = clock.instant();
    if (current == null || now.isAfter(current.at().plus(FRESH)) || now.isBefore(current.at())) {
      current = Loaded.of(store.holidays(), now);
      loaded = current;
    }
    return current;
  }

  private record Loaded(WorkingDays workingDays, Set<Integer> years, Instant at) {
    static Loaded of(Set<LocalDate> holidays, Instant at) {
      var years = holidays.stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
      return new Loaded(new WorkingDays(holidays), years, at);
    }
  }
}

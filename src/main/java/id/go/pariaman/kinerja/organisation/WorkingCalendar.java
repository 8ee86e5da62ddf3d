package id.go.pariaman.kinerja.organisation;

import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The days the law counts: Monday to Friday without national holidays and cuti bersama. The day of
 * the event is day 0. A year without loaded holidays counts weekends only and is warned of once.
 */
@Service
public class WorkingCalendar {

  private static final Logger LOG = LoggerFactory.getLogger(WorkingCalendar.class);

  private final OrganisationStore store;
  private final Set<Integer> warned = ConcurrentHashMap.newKeySet();
  private volatile Loaded loaded;

  WorkingCalendar(OrganisationStore store) {
    this.store = store;
  }

  public boolean isWorkingDay(LocalDate day) {
    return upTo(day, day).contains(day);
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

  /**
   * Working days after {@code from} up to and including {@code to}; negative when {@code to} is
   * earlier. {@code workingDaysBetween(d, plusWorkingDays(d, n)) == n}.
   */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    return upTo(from, to).between(from, to);
  }

  /** Whether the holidays of that day's year are loaded. */
  public boolean covers(LocalDate day) {
    return loaded().years().contains(day.getYear());
  }

  @TransactionalEventListener(fallbackExecution = true)
  void organisationChanged(OrganisationChanged event) {
    loaded = null;
  }

  private WorkingDays upTo(LocalDate from, LocalDate to) {
    warnBetween(from, to);
    return loaded().workingDays();
  }

  private void warnBetween(LocalDate one, LocalDate other) {
    int first = Math.min(one.getYear(), other.getYear());
    int last = Math.max(one.getYear(), other.getYear());
    for (int year = first; year <= last; year++) {
      if (!covers(Year.of(year).atDay(1)) && warned.add(year)) {
        LOG.warn("No holidays are loaded for {}: only weekends are left out of deadlines", year);
      }
    }
  }

  private Loaded loaded() {
    var current = loaded;
    if (current == null) {
      current = Loaded.of(store.holidays());
      loaded = current;
    }
    return current;
  }

  private record Loaded(WorkingDays workingDays, Set<Integer> years) {
    static Loaded of(Set<LocalDate> holidays) {
      var years = holidays.stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
      return new Loaded(new WorkingDays(holidays), years);
    }
  }
}

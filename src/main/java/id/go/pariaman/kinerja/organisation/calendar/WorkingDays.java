package id.go.pariaman.kinerja.organisation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Counts working days: those of the week without the weekend, the holidays and the joint leave
 * given.
 */
public record WorkingDays(Set<LocalDate> holidays, Set<DayOfWeek> weekend) {

  private static final Set<DayOfWeek> SATURDAY_AND_SUNDAY =
      Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /**
   * @throws IllegalArgumentException when the weekend leaves no day to work
   */
  public WorkingDays {
    holidays = Set.copyOf(holidays);
    weekend = Set.copyOf(weekend);
    if (weekend.size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException("no day is left to work");
    }
  }

  WorkingDays(Set<LocalDate> holidays) {
    this(holidays, SATURDAY_AND_SUNDAY);
  }

  private boolean contains(LocalDate day) {
    return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }

  /**
   * The day the limit falls on; day 1 is the first working day after {@code from}.
   *
   * @param days zero or more
   * @throws IllegalArgumentException when {@code days} is negative
   */
  public LocalDate plus(LocalDate from, int days) {
    if (days < 0) {
      throw new IllegalArgumentException("working days are counted forward: " + days);
    }
    var day = from;
    for (int counted = 0; counted < days; ) {
      day = day.plusDays(1);
      counted += contains(day) ? 1 : 0;
    }
    return day;
  }

  /**
   * The last working day that leaves so many working days after it up to and including {@code
   * from}.
   *
   * @param days zero or more
   */
  public LocalDate minus(LocalDate from, int days) {
    var day = from;
    for (int left = days; left > 0; day = day.minusDays(1)) {
      left -= contains(day) ? 1 : 0;
    }
    while (!contains(day)) {
      day = day.minusDays(1);
    }
    return day;
  }
}

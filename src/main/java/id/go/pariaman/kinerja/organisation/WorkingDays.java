package id.go.pariaman.kinerja.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Counts working days: Monday to Friday without the holidays and joint leave given. */
record WorkingDays(Set<LocalDate> holidays) {

  WorkingDays {
    holidays = Set.copyOf(holidays);
  }

  boolean contains(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }

  LocalDate plus(LocalDate from, int days) {
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

  int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::contains).count();
  }
}

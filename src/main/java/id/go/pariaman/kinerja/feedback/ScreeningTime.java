package id.go.pariaman.kinerja.feedback;

import static id.go.pariaman.kinerja.rules.PublishedTable.SURVEY_WINDOW;

import id.go.pariaman.kinerja.organisation.calendar.WorkingCalendar;
import id.go.pariaman.kinerja.rules.PublishedRules;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How long answers are looked at before they are counted, in working days of the rules. */
@Component
public class ScreeningTime {

  private final WorkingCalendar calendar;
  private final int days;

  ScreeningTime(WorkingCalendar calendar) {
    this.calendar = calendar;
    this.days = PublishedRules.newest().number(SURVEY_WINDOW, "SCREENING_DAYS").intValueExact();
  }

  /** The last day of a screening that begins on that day. */
  public LocalDate endsOn(LocalDate begins) {
    return calendar.plusWorkingDays(begins, days);
  }

  /** The last day of collecting so that screening ends by that day. */
  public LocalDate leadsTo(LocalDate ends) {
    return calendar.minusWorkingDays(ends, days);
  }
}

package id.go.pariaman.kinerja.organisation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.go.pariaman.kinerja.organisation.OrganisationContext;
import id.go.pariaman.kinerja.organisation.city.CityFolder;
import id.go.pariaman.kinerja.organisation.city.CityImport;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class WorkingCalendarIT {

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger(WorkingCalendar.class);

  private OrganisationContext context;
  private WorkingCalendar calendar;

  @BeforeEach
  void importTheCity() {
    context = OrganisationContext.start("2026-01-05");
    context.get(CityImport.class).importFrom(new CityFolder("classpath:pariaman/"));
    calendar = context.get(WorkingCalendar.class);
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void close() {
    logger.detachAppender(log);
    context.close();
  }

  @Test
  void bothKindsOfHolidayAreLeftOut() {
    // Friday the 16th of January is a national holiday, Monday the 16th of February cuti bersama.
    assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 1, 15), 1)).isEqualTo("2026-01-19");
    assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 2, 13), 1)).isAfter("2026-02-16");
    // PermenPANRB 6/2022 p.114 no.5: fourteen working days across Nyepi and Idul Fitri
    var due = calendar.plusWorkingDays(LocalDate.of(2026, 3, 10), 14);
    assertThat(due).isEqualTo("2026-04-07");
    assertThat(log.list).isEmpty();
  }

  @Test
  void whatAnotherNodeImportedIsHeardAndNothingIsReadTwiceMeanwhile() {
    var monday = LocalDate.of(2026, 1, 19);
    assertThat(calendar.plusWorkingDays(monday.minusDays(1), 1)).isEqualTo(monday);
    context
        .jdbc()
        .sql("insert into holiday values (?, 'Libur', 'NATIONAL')")
        .param(monday)
        .update();
    context.statements().clear();
    assertThat(calendar.plusWorkingDays(monday.minusDays(1), 1)).isEqualTo(monday);
    assertThat(context.statements()).isEmpty();
    context.setToday("2026-01-06");
    assertThat(calendar.plusWorkingDays(monday.minusDays(1), 1)).isEqualTo("2026-01-20");
  }

  @Test
  void aYearWithoutHolidaysCountsWeekendsOnlyAndIsWarnedOfOnce() {
    var lastKnown = LocalDate.of(2027, 12, 31);
    assertThat(calendar.yearsWithoutHolidays(LocalDate.of(2026, 1, 1), lastKnown)).isEmpty();
    assertThat(calendar.yearsWithoutHolidays(LocalDate.of(2029, 1, 5), lastKnown))
        .containsExactly(2028, 2029);
    assertThat(calendar.plusWorkingDays(LocalDate.of(2027, 12, 31), 1)).isEqualTo("2028-01-03");
    assertThat(calendar.plusWorkingDays(LocalDate.of(2028, 8, 16), 1)).isEqualTo("2028-08-17");
    calendar.plusWorkingDays(LocalDate.of(2028, 12, 29), 5);
    assertThat(log.list)
        .allMatch(event -> event.getLevel() == Level.WARN)
        .extracting(ILoggingEvent::getFormattedMessage)
        .satisfiesExactly(
            first -> assertThat(first).contains("tahun 2028 belum dimuat", "holidays-2028.csv"),
            then -> assertThat(then).contains("tahun 2029 belum dimuat", "holidays-2029.csv"));
  }
}

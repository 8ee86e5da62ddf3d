package id.go.pariaman.kinerja.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.go.pariaman.kinerja.organisation.calendar.WorkingCalendar;
import id.go.pariaman.kinerja.organisation.calendar.WorkingDays;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.rules.RuleSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhaseDatesTest {

  private static final WorkingDays DAYS =
      new WorkingDays(
          Stream.concat(
                  Stream.of(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 25)),
                  LocalDate.of(2026, 3, 18).datesUntil(LocalDate.of(2026, 3, 25)))
              .collect(Collectors.toSet()),
          Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
  private static final WorkingCalendar CALENDAR = mock(WorkingCalendar.class);
  private static final RuleSet RULES = mock(RuleSet.class);

  static {
    when(CALENDAR.plusWorkingDays(any(), anyInt()))
        .thenAnswer(call -> DAYS.plus(call.getArgument(0), call.getArgument(1)));
    when(CALENDAR.minusWorkingDays(any(), anyInt()))
        .thenAnswer(call -> DAYS.minus(call.getArgument(0), call.getArgument(1)));
    Map.of(
            RuleCode.PLAN_DRAFT_DAYS, 5,
            RuleCode.PLAN_APPROVAL_DAYS, 5,
            RuleCode.REPORT_DAYS, 5,
            RuleCode.RATING_DAYS, 5,
            RuleCode.PERIODIC_WINDOW_DAYS, 10,
            RuleCode.REPORT_TO_AUTHORITY, 30)
        .forEach((code, days) -> when(RULES.days(code)).thenReturn(days));
  }

  static Stream<LocalDate> everyDay() {
    return Stream.of(2026, 2028)
        .flatMap(year -> Year.of(year).atDay(1).datesUntil(Year.of(year + 1).atDay(1)));
  }

  @Test
  void leapDayAndBothEndsOfTheYearAreAmongThem() {
    assertThat(everyDay())
        .hasSize(365 + 366)
        .contains(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 2, 29), LocalDate.of(2028, 12, 31));
  }

  @ParameterizedTest
  @MethodSource("everyDay")
  void theDemonstrationLiesBehindTodayOnWhateverDayItStarts(LocalDate today) {
    for (PeriodKind kind : PeriodKind.values()) {
      OpenCycle cycle =
          OpenCycle.fromToday("2026", 2026, kind, today, CALENDAR, RULES).checked(today);
      List<LocalDate> ends = PhaseDates.lay(cycle, today, CALENDAR, RULES);

      assertThat(ends).hasSize(kind.count() + 2);
      assertThat(ends.get(0)).isEqualTo(DAYS.plus(today, 10));
      for (int phase = 1; phase <= kind.count(); phase++) {
        assertThat(ends.get(phase))
            .as("%s, phase %d", kind, phase)
            .isEqualTo(DAYS.plus(ends.get(phase - 1), 10));
      }
      assertThat(ends.get(kind.count() + 1)).isEqualTo(DAYS.plus(ends.get(kind.count()), 30));
    }
  }

  @Test
  void aYearInTimeHasTheWindowsOfItsQuarters() {
    assertThat(lay("2026-01-31", "2027-01-31", "2026-01-02"))
        .startsWith(
            LocalDate.of(2026, 1, 31),
            LocalDate.of(2026, 4, 14),
            LocalDate.of(2026, 7, 14),
            LocalDate.of(2026, 10, 14),
            LocalDate.of(2027, 1, 31));
  }

  @Test
  void aYearThatMustBeOverSoonerHasItsPeriodsSooner() {
    assertThat(lay("2026-01-31", "2026-06-30", "2026-01-02"))
        .startsWith(
            LocalDate.of(2026, 1, 31),
            LocalDate.of(2026, 4, 14),
            LocalDate.of(2026, 6, 2),
            LocalDate.of(2026, 6, 16),
            LocalDate.of(2026, 6, 30));
  }

  @Test
  void aYearOpenedLateKeepsTheOrderAndLeavesEverybodyTime() {
    List<LocalDate> ends = lay("2026-01-31", "2026-06-30", "2026-09-01");
    assertThat(ends.get(0)).isEqualTo(LocalDate.of(2026, 9, 15));
    assertThat(ends.subList(1, 5))
        .containsExactly(
            LocalDate.of(2026, 9, 29),
            LocalDate.of(2026, 10, 13),
            LocalDate.of(2026, 10, 27),
            LocalDate.of(2026, 11, 10));
  }

  private static List<LocalDate> lay(String targets, String evaluation, String today) {
    return PhaseDates.lay(
        new OpenCycle(
            "X",
            2026,
            PeriodKind.QUARTERLY,
            LocalDate.parse(targets),
            LocalDate.parse(evaluation),
            List.of()),
        LocalDate.parse(today),
        CALENDAR,
        RULES);
  }
}

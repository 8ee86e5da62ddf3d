package id.go.pariaman.kinerja.scoring.legalclock;

import java.time.LocalDate;
import java.time.Month;

/** The calendar dates of a performance year; they do not move when they fall on a weekend. */
public record LegalYear(int year) {

  private static final int LAST_OF_JANUARY = 31;

  /** By this day the plans of the year are set. PermenPANRB 6/2022 Art. 14(1), p. 65. */
  public LocalDate planSetBy() {
    return lastOfJanuary(year);
  }

  /** The last day of the annual evaluation of the year. PermenPANRB 6/2022 p. 90 no. 8b. */
  public LocalDate evaluationCloses() {
    return lastOfJanuary(year + 1);
  }

  /**
   * Whose organisation predicate is considered: when this year's is issued after January, that of
   * the year before. PermenPANRB 6/2022 p. 94 f.
   *
   * @param issued null when it is not issued yet
   */
  public LegalYear organisationPredicate(LocalDate issued) {
    return issued == null || issued.isAfter(evaluationCloses()) ? new LegalYear(year - 1) : this;
  }

  private static LocalDate lastOfJanuary(int year) {
    return LocalDate.of(year, Month.JANUARY, LAST_OF_JANUARY);
  }
}

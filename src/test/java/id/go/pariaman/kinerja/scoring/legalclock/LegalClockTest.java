package id.go.pariaman.kinerja.scoring.legalclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalClockTest {

  @Test
  void theDatesOfTheTextDoNotMove() {
    assertThat(new LegalYear(2027).planSetBy()).isEqualTo("2027-01-31");
    assertThat(new LegalYear(2026).evaluationCloses()).isEqualTo("2027-01-31");
  }

  @ParameterizedTest
  @CsvSource({"2027-01-31, 2026", "2027-02-01, 2025", "2026-12-01, 2026", ", 2025"})
  void anOrganisationPredicateIssuedAfterJanuaryIsNotUsed(LocalDate issued, int year) {
    assertThat(new LegalYear(2026).organisationPredicate(issued).year()).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({
    "HIGH_LEADER, REGIONAL_HEAD, false, FINAL",
    "HIGH_LEADER_PRATAMA, REGIONAL_HEAD, false, FINAL",
    "INDEPENDENT_UNIT_HEAD, REGIONAL_HEAD, false, FINAL",
    "ADMINISTRATOR, REGIONAL_HEAD, false, OPEN_TO_OBJECTION",
    "HIGH_LEADER_PRATAMA, SUPERIOR, false, OPEN_TO_OBJECTION",
    "EXECUTOR, SUPERIOR, true, FINAL",
    "FUNCTIONAL_EXPERT, SUPERIOR, false, OPEN_TO_OBJECTION",
  })
  void whatEndsTheMatter(
      Finality.Level level, Finality.AssessorType assessor, boolean late, Finality expected) {
    var finality = Finality.of(level, assessor, late);

    assertThat(finality).isEqualTo(expected);
    assertThat(finality.objectionAllowed()).isEqualTo(expected != Finality.FINAL);
  }
}

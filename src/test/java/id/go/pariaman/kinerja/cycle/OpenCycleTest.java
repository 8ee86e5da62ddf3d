package id.go.pariaman.kinerja.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenCycleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static OpenCycle cycle(String targets, String evaluation, List<String> units) {
    return new OpenCycle(
        "2027",
        2027,
        PeriodKind.QUARTERLY,
        LocalDate.parse(targets),
        LocalDate.parse(evaluation),
        units);
  }

  private static List<String> refusedFields(OpenCycle cycle, LocalDate today) {
    Refused refused = catchThrowableOfType(Refused.class, () -> cycle.checked(today));
    assertThat(refused).as("refusal of " + cycle).isNotNull();
    return refused.problems().stream().map(Problem::field).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-31, +999999999-12-31",
    "2027-01-31, +10000-01-31",
    "2027-01-31, 2127-01-31",
    "2027-01-31, 2030-01-01",
  })
  void anEvaluationFarFromItsYearIsRefused(String targets, String evaluation) {
    assertThat(refusedFields(cycle(targets, evaluation, List.of()), TODAY))
        .containsExactly("evaluationUntil");
  }

  @ParameterizedTest
  @CsvSource({"-0010-01-31", "0027-01-31", "2025-12-31"})
  void targetsSetLongBeforeTheYearAreRefused(String targets) {
    assertThat(refusedFields(cycle(targets, "2028-01-31", List.of()), TODAY))
        .containsExactly("targetSettingUntil");
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-31, 2028-01-31, 2026-11-24",
    "2026-12-15, 2029-12-31, 2026-11-24",
    "2035-06-01, 2035-12-31, 2035-05-01",
  })
  void aLateCycleMayEndAfterItsYear(String targets, String evaluation, LocalDate today) {
    assertThatCode(() -> cycle(targets, evaluation, List.of()).checked(today))
        .doesNotThrowAnyException();
  }

  @Test
  void aUnitThatIsNoneIsRefused() {
    assertThat(
            refusedFields(cycle("2027-01-31", "2028-01-31", Arrays.asList("SETDA", null)), TODAY))
        .containsExactly("units");
  }
}

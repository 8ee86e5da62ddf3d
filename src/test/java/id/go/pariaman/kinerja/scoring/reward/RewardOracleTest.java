package id.go.pariaman.kinerja.scoring.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.support.Oracle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RewardOracleTest {

  private static final Map<String, BigDecimal> WORTH =
      Map.of(
          "VERY_GOOD", percent("150"),
          "GOOD", percent("100"),
          "NEEDS_IMPROVEMENT", percent("75"),
          "POOR", percent("50"),
          "VERY_POOR", percent("25"));

  private static final DeductionSteps PERMENTAN =
      new DeductionSteps(List.of(step(31, "0.5"), step(61, "1"), step(91, "1.5")), percent("2"));
  private static final DeductionSteps TUKIN_LATE =
      new DeductionSteps(List.of(step(31, "0"), step(61, "0.5"), step(91, "1.25")), percent("2.5"));
  private static final Forgiveness TUKIN_FORGIVENESS = new Forgiveness(31, 90, 30, 2);

  private static BigDecimal percent(String value) {
    return new BigDecimal(value);
  }

  private static DeductionSteps.Step step(int below, String percent) {
    return new DeductionSteps.Step(below, percent(percent));
  }

  static Stream<Oracle> credits() {
    return Oracle.of("credit");
  }

  static Stream<Oracle> amounts() {
    return allowances("BASIC", "MONTHLY");
  }

  static Stream<Oracle> deductions() {
    return allowances("ATTENDANCE_DEDUCTION").filter(oracle -> oracle.has("minutes"));
  }

  private static Stream<Oracle> allowances(String... kinds) {
    return Oracle.of("allowance").filter(oracle -> List.of(kinds).contains(oracle.text("kind")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("credits")
  void creditPoints(Oracle oracle) {
    if (oracle.text("kind").equals("ANNUAL")) {
      oracle.assertNumber(
          "credit",
          CreditPoints.annual(
              WORTH.get(oracle.text("predicate")),
              oracle.number("coefficient"),
              oracle.number("months").intValueExact()));
    } else {
      var balance = CreditPoints.accumulate(oracle.numbers("parts"), oracle.number("threshold"));
      oracle.assertNumber("total", balance.total());
      oracle.assertNumber("carry", balance.carry());
      assertThat(balance.reached()).isEqualTo(oracle.expected().get("reached").asBoolean());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("amounts")
  void amount(Oracle oracle) {
    if (oracle.text("kind").equals("BASIC")) {
      var amount = Allowance.basic(oracle.number("index"), oracle.number("nationalAllowance"));
      assertThat(amount.isEmpty()).isEqualTo(oracle.expected().has("state"));
      oracle.assertNumber("amount", amount.orElse(null));
    } else {
      oracle.assertNumber(
          "amount",
          Allowance.monthly(
              oracle.number("base"),
              oracle.number("weightProductivity"),
              oracle.number("weightDiscipline"),
              oracle.number("productivityPercent"),
              oracle.number("disciplinePercent")));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("deductions")
  void attendanceDeduction(Oracle oracle) {
    int minutes = oracle.number("minutes").intValueExact();
    boolean permentan = oracle.text("scheme").equals("PERMENTAN_68_2012");
    boolean forgiven =
        !permentan
            && oracle.has("overtimeMinutes")
            && TUKIN_FORGIVENESS.forgives(
                minutes, oracle.number("overtimeMinutes").intValueExact());

    oracle.assertNumber(
        "deductionPercent",
        forgiven ? BigDecimal.ZERO : (permentan ? PERMENTAN : TUKIN_LATE).percent(minutes));
  }

  @ParameterizedTest
  @CsvSource({"1, 0.5", "30, 0.5", "31, 1", "60, 1", "61, 1.5", "90, 1.5", "91, 2", "500, 2"})
  void aStepBeginsWhereTheOneBeforeEnds(int minutes, BigDecimal percent) {
    assertThat(PERMENTAN.percent(minutes)).isEqualByComparingTo(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "45, 30, true",
    "45, 29, false",
    "31, 2, true",
    "90, 120, true",
    "91, 500, false",
    "30, 0, false",
  })
  void overtimeForgivesWithinItsReach(int late, int overtime, boolean forgiven) {
    assertThat(TUKIN_FORGIVENESS.forgives(late, overtime)).isEqualTo(forgiven);
  }

  @ParameterizedTest
  @CsvSource({
    "LATE, 0, 0, 0",
    "LATE, 31, 0, 0.5",
    "LATE, 31, 2, 0",
    "LEAVE_EARLY, 0, 0, 0",
    "LEAVE_EARLY, 30, 500, 0.5",
    "LEAVE_EARLY, 31, 0, 1",
    "NO_CLOCK_IN, 0, 0, 2.5",
    "ABSENT_DAY, 0, 0, 5",
  })
  void aSchemeDeductsByEvent(
      AttendanceEvent event, int minutes, int overtime, BigDecimal deduction) {
    var scheme =
        new AttendanceScheme(
            TUKIN_LATE, PERMENTAN, percent("2.5"), percent("5"), TUKIN_FORGIVENESS);

    assertThat(scheme.deduction(event, minutes, overtime)).isEqualByComparingTo(deduction);
    assertThat(event.isMeasured())
        .isEqualTo(event == AttendanceEvent.LATE || event == AttendanceEvent.LEAVE_EARLY);
  }

  @Test
  void withoutForgivenessOvertimeHelpsNothing() {
    var scheme = new AttendanceScheme(TUKIN_LATE, PERMENTAN, percent("2"), percent("4"), null);

    assertThat(scheme.deduction(AttendanceEvent.LATE, 31, 500)).isEqualByComparingTo("0.5");
  }

  @Test
  void onlyFunctionalLevelsEarnPoints() {
    assertThat(FunctionalLevel.of("AHLI_MUDA")).contains(FunctionalLevel.AHLI_MUDA);
    assertThat(FunctionalLevel.of("EXECUTOR")).isEmpty();
  }

  /** Kota Pariaman 2018, as far as it is known: seven hindrances, each by its name. */
  @ParameterizedTest
  @CsvSource({
    "NONE, true",
    "SECONDED_TO_OTHER_AGENCY, false",
    "STUDY_LEAVE, false",
    "DETAINED_AS_SUSPECT, false",
    "DISMISSED_AND_APPEALING, false",
    "CERTIFIED_TEACHER, false",
    "TRANSFEREE_NOT_ON_CITY_PAYROLL, false",
    "HOLDS_UNRETURNED_CITY_ASSETS, false"
  })
  void everyHindranceOfTheCityKeepsFromTheAllowance(
      IncentiveSituation situation, boolean eligible) {
    assertThat(situation.eligible()).isEqualTo(eligible);
    assertThat(IncentiveSituation.values()).hasSize(8);
  }

  @Test
  void aThresholdReachedExactlyLeavesNothing() {
    var balance = CreditPoints.accumulate(List.of(percent("50.00")), percent("50"));

    assertThat(balance.reached()).isTrue();
    assertThat(balance.carry()).isEqualByComparingTo("0");
  }

  @Test
  void impossibleInputsAreRefused() {
    var ten = BigDecimal.TEN;
    assertThatThrownBy(() -> CreditPoints.annual(ten, ten, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CreditPoints.annual(ten, ten, 13))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Allowance.monthly(ten, percent("0.6"), percent("0.3"), ten, ten))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new DeductionSteps(List.of(step(61, "1"), step(61, "2")), percent("3")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** What is free without overtime would make a later arrival cheaper than an earlier one. */
  @ParameterizedTest
  @CsvSource({"30, 90, 30, 2", "29, 90, 30, 2", "31, 30, 30, 2", "31, 90, -1, 2", "31, 90, 30, 0"})
  void forgivenessAlwaysAsksForOvertime(int from, int until, int free, int factor) {
    assertThatThrownBy(() -> new Forgiveness(from, until, free, factor))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theShortestForgivenessIsOneMinute() {
    assertThat(new Forgiveness(1, 1, 0, 1).forgives(1, 1)).isTrue();
  }

  @Test
  void rupiahAreRoundedHalfUp() {
    assertThat(Allowance.basic(percent("0.5"), percent("3"))).contains(percent("2"));
  }

  @Test
  void aYearIsOneToTwelveMonths() {
    var twelve = percent("12");

    assertThat(CreditPoints.annual(percent("100"), twelve, 1)).isEqualByComparingTo("1");
    assertThat(CreditPoints.annual(percent("100"), twelve, 12)).isEqualByComparingTo("12");
  }
}

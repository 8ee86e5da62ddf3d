package id.go.pariaman.kinerja.scoring.consolidation;

import static id.go.pariaman.kinerja.scoring.Consolidation.AVERAGE;
import static id.go.pariaman.kinerja.scoring.Consolidation.RATIO_OF_SUMS;
import static id.go.pariaman.kinerja.scoring.Consolidation.SUM;
import static id.go.pariaman.kinerja.scoring.Consolidation.TAKE_LAST_KNOWN;
import static id.go.pariaman.kinerja.scoring.Consolidation.WEIGHTED_AVERAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.Ratio;
import id.go.pariaman.kinerja.scoring.achievement.Actual;
import id.go.pariaman.kinerja.scoring.achievement.Target;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsolidatedTest {

  private static final PeriodActual LEAVE = PeriodActual.notApplicable();
  private static final PeriodActual SILENCE = PeriodActual.notReported();

  private static PeriodActual value(String value) {
    return PeriodActual.of(new BigDecimal(value));
  }

  private static PeriodActual pair(String value, String weight) {
    return new PeriodActual(new BigDecimal(value), new BigDecimal(weight), true);
  }

  @Test
  void respondentsWeighAnAverage() {
    var periods = List.of(pair("80", "10"), pair("90", "30"));

    assertThat(Consolidated.of(WEIGHTED_AVERAGE, periods).value())
        .isEqualTo(Ratio.of(new BigDecimal("87.5")));
  }

  @Test
  void aRatioOfSumsIsTakenPerItsBase() {
    var periods = List.of(pair("3", "1000"), pair("1", "3000"));

    assertThat(Consolidated.of(RATIO_OF_SUMS, periods, 1000).value()).isEqualTo(Ratio.of(1));
  }

  @Test
  void periodsThatDoNotApplyAreLeftOut() {
    assertThat(Consolidated.of(SUM, List.of(value("3"), LEAVE, value("4"))).value())
        .isEqualTo(Ratio.of(7));
    assertThat(Consolidated.of(AVERAGE, List.of(value("3"), LEAVE, value("5"))).value())
        .isEqualTo(Ratio.of(4));
    var last = Consolidated.of(TAKE_LAST_KNOWN, List.of(value("3"), LEAVE));
    assertThat(last.value()).isEqualTo(Ratio.of(3));
    assertThat(last.warnings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aYearInWhichNothingAppliedDoesNotApply(Consolidation consolidation) {
    var consolidated = Consolidated.of(consolidation, List.of(LEAVE, LEAVE));

    assertThat(consolidated.state()).isEqualTo(ConsolidationState.NOT_APPLICABLE);
    assertThat(consolidated.actual()).isEqualTo(Actual.notApplicable());
  }

  @ParameterizedTest
  @EnumSource
  void silenceIsNotZero(Consolidation consolidation) {
    for (var periods : List.of(List.<PeriodActual>of(), List.of(SILENCE, SILENCE))) {
      var consolidated = Consolidated.of(consolidation, periods);
      assertThat(consolidated.state()).isEqualTo(ConsolidationState.INCOMPLETE);
      assertThat(consolidated.actual()).isEqualTo(Actual.notReported());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SUM", "AVERAGE", "WEIGHTED_AVERAGE", "RATIO_OF_SUMS"})
  void oneGapMakesTheWholeIncomplete(Consolidation consolidation) {
    assertThat(Consolidated.of(consolidation, List.of(pair("3", "2"), SILENCE)).state())
        .isEqualTo(ConsolidationState.INCOMPLETE);
  }

  @ParameterizedTest
  @EnumSource(names = {"WEIGHTED_AVERAGE", "RATIO_OF_SUMS"})
  void aMissingWeightIsAGapAndNoWeightAtAllDoesNotApply(Consolidation consolidation) {
    assertThat(Consolidated.of(consolidation, List.of(value("3"))).state())
        .isEqualTo(ConsolidationState.INCOMPLETE);
    assertThat(Consolidated.of(consolidation, List.of(pair("3", "0"))).state())
        .isEqualTo(ConsolidationState.NOT_APPLICABLE);
  }

  @Test
  void anEarlierGapIsAlsoTold() {
    assertThat(Consolidated.of(TAKE_LAST_KNOWN, List.of(SILENCE, value("8"))).warnings())
        .containsExactly(ConsolidationWarning.PERIOD_MISSING);
  }

  @ParameterizedTest
  @CsvSource({
    "SUM, 1, 4, 300, 400",
    "SUM, 3, 4, 900, 1200",
    "SUM, 4, 4, 1200, 1600",
    "SUM, 1, 12, 100, 133.33",
    "AVERAGE, 1, 4, 1200, 1600",
    "TAKE_LAST_KNOWN, 1, 4, 1200, 1600",
    "RATIO_OF_SUMS, 2, 4, 1200, 1600",
    "WEIGHTED_AVERAGE, 2, 4, 1200, 1600",
  })
  void aFlowOwesItsShareOfTheYear(
      Consolidation consolidation, int applicable, int periods, String lower, String upper) {
    var year = Target.range(BigDecimal.valueOf(1200), BigDecimal.valueOf(1600)).in("ton");

    var target = Trajectory.equalShares(consolidation, year, applicable, periods);

    assertThat(target.lower().rounded(2)).isEqualByComparingTo(lower);
    assertThat(target.upper().rounded(2)).isEqualByComparingTo(upper);
    assertThat(target.unit()).isEqualTo("ton");
  }

  @ParameterizedTest
  @CsvSource({"0, 4", "5, 4"})
  void aYearHasNoOtherPeriods(int applicable, int periods) {
    var year = Target.single(BigDecimal.TEN);

    assertThatThrownBy(() -> Trajectory.equalShares(SUM, year, applicable, periods))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"SUM, 55", "TAKE_LAST_KNOWN, 40", "AVERAGE, 40"})
  void anAgreedTrajectoryIsSummedForAFlowOnly(Consolidation consolidation, BigDecimal target) {
    var targets =
        List.of(Target.single(BigDecimal.valueOf(15)), Target.single(BigDecimal.valueOf(40)));

    assertThat(Trajectory.agreed(consolidation, targets).lower()).isEqualTo(Ratio.of(target));
  }

  @Test
  void weightsThatAreNotAWholeAreRefused() {
    assertThatThrownBy(() -> WeightedScore.of(List.of(part("60"), part("39.99")), null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WeightedScore.of(List.of(part("100"), part("0")), null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void partsWithoutWeightsWeighTheSame() {
    var parts =
        Stream.of("100", "80", "91").map(p -> new WeightedScore.Part(null, percent(p), true));
    var score = WeightedScore.of(parts.toList(), null);

    assertThat(score.score()).isEqualTo(Ratio.of(271).dividedBy(Ratio.of(3)));
    assertThat(score.weightsUsed())
        .hasSize(3)
        .allSatisfy(weight -> assertThat(weight).isEqualTo(Ratio.HUNDRED.dividedBy(Ratio.of(3))));
    assertThatThrownBy(
            () ->
                WeightedScore.of(
                    List.of(part("100"), new WeightedScore.Part(null, percent("1"), true)), null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Ratio percent(String value) {
    return Ratio.of(new BigDecimal(value));
  }

  @Test
  void aScoreWithAMissingPartIsIncomplete() {
    var missing = new WeightedScore.Part(BigDecimal.valueOf(40), null, true);

    assertThat(WeightedScore.of(List.of(part("60"), missing), null).state())
        .isEqualTo(ConsolidationState.INCOMPLETE);
  }

  @Test
  void aScoreOfNothingDoesNotApply() {
    var leave = new WeightedScore.Part(BigDecimal.valueOf(100), null, false);

    assertThat(WeightedScore.of(List.of(leave), null).state())
        .isEqualTo(ConsolidationState.NOT_APPLICABLE);
  }

  private static WeightedScore.Part part(String weight) {
    return new WeightedScore.Part(new BigDecimal(weight), Ratio.HUNDRED, true);
  }

  @Test
  void aSharedLoadMustAddUp() {
    var parent = BigDecimal.TEN;
    var five = BigDecimal.valueOf(5);

    var short5 = CascadeCheck.directLoad(parent, List.of(five));
    assertThat(short5.matches()).isFalse();
    assertThat(short5.warnings()).containsExactly(ConsolidationWarning.CASCADE_SUM_MISMATCH);
    assertThat(CascadeCheck.directLoad(parent, List.of(five, new BigDecimal("5.0"))).warnings())
        .isEmpty();
    assertThat(CascadeCheck.directLoad(parent, List.of()).state())
        .isEqualTo(ConsolidationState.INCOMPLETE);
    assertThat(CascadeCheck.directLoad(parent, Arrays.asList(five, null)).state())
        .isEqualTo(ConsolidationState.INCOMPLETE);
  }

  @Test
  void anAgreedTrajectoryHasAtLeastOneTarget() {
    assertThatThrownBy(() -> Trajectory.agreed(SUM, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void periodsSayWhatTheyHave() {
    assertThat(PeriodActual.notReported().applicable()).isTrue();
    assertThat(PeriodActual.notReported().value()).isNull();
    assertThat(PeriodActual.notApplicable().applicable()).isFalse();
    assertThat(PeriodActual.weighted(BigDecimal.ONE, BigDecimal.TEN))
        .isEqualTo(PeriodActual.ratio(BigDecimal.ONE, BigDecimal.TEN))
        .isEqualTo(new PeriodActual(BigDecimal.ONE, BigDecimal.TEN, true));
  }
}

package id.go.pariaman.kinerja.scoring.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.Ratio;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AchievementTest {

  @ParameterizedTest
  @CsvSource({
    "MAXIMIZE,  80, 90,  80, 100.00,   0",
    "MAXIMIZE,  80, 90,  90, 100.00,   0",
    "MAXIMIZE,  80, 90,  40,  50.00,  40",
    "MAXIMIZE,  80, 90, 180, 200.00,   0",
    "MINIMIZE,   7,  8,   8, 100.00,   0",
    "MINIMIZE,   7,  8,  10,  75.00,   2",
    "MINIMIZE,   7,  8, 3.5, 150.00,   0",
    "MINIMIZE,   0,  0,   1,   0.00,   1",
    "MINIMIZE,   0,  2,   0, 100.00,   0",
    "MINIMIZE,   0,  2,   3,  50.00,   1",
    "MINIMIZE,   4,  4,   9,   0.00,   5",
    "RANGE,     95,100,  95, 100.00,   0",
    "RANGE,     95,100, 100, 100.00,   0",
    "RANGE,     95,100, 110,  90.00,  10",
    "RANGE,     95,100,  19,  20.00,  76",
    "RANGE,      0,  5,   0, 100.00,   0",
    "RANGE,      0,  5,  -1,   0.00,   1",
    "RANGE,      0,  0,   1,   0.00,   1",
    "STABILIZE,-10,-10, -10, 100.00,   0",
    "STABILIZE,-10,-10, -12,  80.00,   2",
    "STABILIZE, 10, 20,  15, 100.00,   0",
    "STABILIZE, 10, 20,   5,  50.00,   5",
    "STABILIZE, 10, 20,  25,  75.00,   5",
    "STABILIZE,100,100, 250,   0.00, 150",
    "STABILIZE,-10, 10,   0, 100.00,   0",
  })
  void measuresAndTellsWhatRemains(
      Polarity polarity,
      BigDecimal lower,
      BigDecimal upper,
      BigDecimal actual,
      BigDecimal percent,
      BigDecimal remaining) {
    var achievement = Achievement.of(polarity, Target.range(lower, upper), Actual.of(actual));

    assertThat(achievement.percent().rounded()).isEqualTo(percent);
    assertThat(achievement.remaining()).isEqualTo(Ratio.of(remaining));
    assertThat(achievement.meetsTarget()).isEqualTo(remaining.signum() == 0);
  }

  @ParameterizedTest
  @CsvSource({
    "MAXIMIZE,   0,  0, ZERO_TARGET",
    "MAXIMIZE,   0,  5, ZERO_TARGET",
    "MAXIMIZE,  -1, -1, NEGATIVE_TARGET",
    "MAXIMIZE,  90, 80, UNORDERED_RANGE",
    "MINIMIZE,  -2,  3, NEGATIVE_TARGET",
    "MINIMIZE,   3,  2, UNORDERED_RANGE",
    "RANGE,     -1,  3, NEGATIVE_TARGET",
    "RANGE,      3,  2, UNORDERED_RANGE",
    "STABILIZE,  0,  0, ZERO_TARGET",
    "STABILIZE, -3,  0, ZERO_TARGET",
    "STABILIZE, -3, -4, UNORDERED_RANGE",
  })
  void refusesTargetsThatCannotBeMeasured(
      Polarity polarity, BigDecimal lower, BigDecimal upper, TargetProblem problem) {
    var target = Target.range(lower, upper);

    assertThat(target.problems(polarity)).containsExactly(problem);
    assertThat(Achievement.of(polarity, target, Actual.of(BigDecimal.ONE)))
        .isEqualTo(new Achievement(AchievementState.INVALID_TARGET, null, null));
  }

  @ParameterizedTest
  @CsvSource({"MAXIMIZE, 1", "MINIMIZE, 0", "RANGE, 0", "STABILIZE, -1"})
  void acceptsTheSmallestTargetOfItsPolarity(Polarity polarity, BigDecimal value) {
    assertThat(Target.single(value).problems(polarity)).isEmpty();
  }

  @Test
  void aTargetTellsEverythingThatIsWrongWithIt() {
    assertThat(Target.range(BigDecimal.ONE, BigDecimal.ONE.negate()).problems(Polarity.MAXIMIZE))
        .containsExactly(TargetProblem.UNORDERED_RANGE, TargetProblem.NEGATIVE_TARGET);
  }

  @ParameterizedTest
  @CsvSource({"5, 5.0, true", "5, 6, false", "6, 5, false"})
  void aTargetIsSingleWhereItsBoundsAreOneNumber(
      BigDecimal lower, BigDecimal upper, boolean single) {
    assertThat(Target.range(lower, upper).isSingle()).isEqualTo(single);
  }

  @ParameterizedTest
  @CsvSource({
    "hari kerja, Hari Kerja, OK",
    "hari, jam, UNIT_MISMATCH",
    "hari, , OK",
    ", jam, OK",
  })
  void comparesUnitsOnlyWhereBothAreStated(String targetUnit, String actualUnit, String state) {
    var achievement =
        Achievement.of(
            Polarity.MAXIMIZE,
            Target.single(BigDecimal.TEN).in(targetUnit),
            Actual.of(BigDecimal.TEN, actualUnit));

    assertThat(achievement.state()).hasToString(state);
  }

  @Test
  void whatDoesNotApplyIsNeitherZeroNorMissing() {
    var target = Target.single(BigDecimal.TEN);

    assertThat(Achievement.of(Polarity.MAXIMIZE, target, Actual.notApplicable()).state())
        .isEqualTo(AchievementState.NOT_APPLICABLE);
    assertThat(Achievement.of(Polarity.MAXIMIZE, target, Actual.notReported()).state())
        .isEqualTo(AchievementState.NOT_REPORTED);
    assertThat(Achievement.of(Polarity.MAXIMIZE, target, Actual.notReported()).meetsTarget())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"9, 10, 100, 90", "3, 4000, 1000, 0.75"})
  void aRatioIsMeasuredPerItsBase(
      BigDecimal numerator, BigDecimal denominator, long per, BigDecimal value) {
    assertThat(Actual.ofParts(numerator, denominator, per))
        .isEqualTo(new Actual.Reported(Ratio.of(value), null));
  }

  @Test
  void aRatioWithAMissingPartIsNotReported() {
    assertThat(Actual.ofParts(null, BigDecimal.TEN, 100)).isEqualTo(Actual.notReported());
    assertThat(Actual.ofParts(BigDecimal.TEN, null, 100)).isEqualTo(Actual.notReported());
  }

  @Test
  void everyPolarityHasAFormulaOfItsOwn() {
    var formulas =
        Arrays.stream(Polarity.values()).map(polarity -> Formula.of(polarity).getClass()).toList();

    assertThat(formulas)
        .doesNotHaveDuplicates()
        .hasSameSizeAs(Formula.class.getPermittedSubclasses());
  }
}

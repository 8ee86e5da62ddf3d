package id.go.pariaman.kinerja.scoring.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.scoring.Exact;
import id.go.pariaman.kinerja.scoring.Percentage;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.Ratio;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AchievementPropertyTest {

  /** Two bounds in order, or a single value. */
  @Provide
  Arbitrary<Target> targets() {
    return Arbitraries.oneOf(
        Exact.positive().map(Target::single),
        Combinators.combine(Exact.positive(), Exact.notNegative())
            .as((lower, width) -> Target.range(lower, lower.add(width))));
  }

  @Provide
  Arbitrary<BigDecimal> actuals() {
    return Exact.notNegative();
  }

  @Provide
  Arbitrary<BigDecimal> factors() {
    return Exact.between("0.0001", "1000");
  }

  private static Achievement measure(Polarity polarity, Target target, BigDecimal actual) {
    return Achievement.of(polarity, target, Actual.of(actual));
  }

  @Property
  void moreIsNeverWorseWhenMoreIsBetter(
      @ForAll("targets") Target target,
      @ForAll("actuals") BigDecimal one,
      @ForAll("actuals") BigDecimal other) {
    assertThat(measure(Polarity.MAXIMIZE, target, one.max(other)).percent())
        .isGreaterThanOrEqualTo(measure(Polarity.MAXIMIZE, target, one.min(other)).percent());
  }

  @Property
  void moreIsNeverBetterWhenLessIsBetter(
      @ForAll("targets") Target target,
      @ForAll("actuals") BigDecimal one,
      @ForAll("actuals") BigDecimal other) {
    assertThat(measure(Polarity.MINIMIZE, target, one.max(other)).percent())
        .isLessThanOrEqualTo(measure(Polarity.MINIMIZE, target, one.min(other)).percent());
  }

  @Property
  void nearerToTheBandIsNeverWorse(
      @ForAll("targets") Target target,
      @ForAll("actuals") BigDecimal one,
      @ForAll("actuals") BigDecimal other) {
    for (var polarity : new Polarity[] {Polarity.RANGE, Polarity.STABILIZE}) {
      var first = measure(polarity, target, one);
      var second = measure(polarity, target, other);
      boolean sameSide =
          sideOf(target, one) == sideOf(target, other) || first.remaining().signum() == 0;
      if (sameSide && first.remaining().compareTo(second.remaining()) <= 0) {
        assertThat(first.percent()).as("%s", polarity).isGreaterThanOrEqualTo(second.percent());
      }
    }
  }

  private static int sideOf(Target target, BigDecimal value) {
    var side = Ratio.of(value);
    return side.compareTo(target.nearestTo(side));
  }

  @Property
  void aPercentageIsFlooredAndCappedAndMetExactlyWhenNothingRemains(
      @ForAll Polarity polarity,
      @ForAll("targets") Target target,
      @ForAll("actuals") BigDecimal actual) {
    var cap = Percentage.of(new BigDecimal("120"));
    var achievement = measure(polarity, target, actual);

    assertThat(achievement.percent()).isGreaterThanOrEqualTo(Percentage.ZERO);
    assertThat(achievement.cappedPercent(cap)).isBetween(Percentage.ZERO, cap);
    assertThat(achievement.remaining()).isGreaterThanOrEqualTo(Ratio.ZERO);
    assertThat(achievement.meetsTarget()).isEqualTo(achievement.remaining().signum() == 0);
    if (polarity == Polarity.RANGE || polarity == Polarity.STABILIZE) {
      assertThat(achievement.percent()).isLessThanOrEqualTo(Percentage.HUNDRED);
    }
    if (polarity == Polarity.MINIMIZE) {
      assertThat(achievement.percent()).isLessThanOrEqualTo(Percentage.of(new BigDecimal("200")));
    }
  }

  @Property
  void theUnitOfMeasureDoesNotMatter(
      @ForAll Polarity polarity,
      @ForAll("targets") Target target,
      @ForAll("actuals") BigDecimal actual,
      @ForAll("factors") BigDecimal factor) {
    var before = measure(polarity, target, actual);
    var after = measure(polarity, target.times(Ratio.of(factor)), actual.multiply(factor));

    assertThat(after.percent()).isEqualTo(before.percent());
    assertThat(after.remaining()).isEqualTo(before.remaining().times(Ratio.of(factor)));
  }

  @Property
  void theSameNumberWrittenOtherwiseGivesTheSame(
      @ForAll Polarity polarity,
      @ForAll("targets") Target target,
      @ForAll("actuals") BigDecimal actual) {
    var once = measure(polarity, target, actual);

    assertThat(measure(polarity, target, actual)).isEqualTo(once);
    assertThat(measure(polarity, target, actual.setScale(9))).isEqualTo(once);
    assertThat(measure(polarity, target, actual.setScale(9)).percent().label())
        .isEqualTo(once.percent().label());
  }
}

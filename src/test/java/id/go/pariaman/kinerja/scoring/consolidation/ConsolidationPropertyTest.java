package id.go.pariaman.kinerja.scoring.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.Exact;
import id.go.pariaman.kinerja.scoring.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConsolidationPropertyTest {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  @Provide
  Arbitrary<List<PeriodActual>> periods() {
    return Combinators.combine(Exact.notNegative(), Exact.positive())
        .as(PeriodActual::weighted)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<Consolidation> timeless() {
    return Arbitraries.of(Consolidation.class)
        .filter(consolidation -> consolidation != Consolidation.TAKE_LAST_KNOWN);
  }

  /** Parts whose weights sum to 100; every third may be left out. */
  @Provide
  Arbitrary<List<WeightedScore.Part>> parts() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 10), Exact.between("0", "200").list().ofSize(10))
        .as(
            (size, percents) ->
                IntStream.range(0, size)
                    .mapToObj(
                        i -> new WeightedScore.Part(weight(i, size), ratio(percents.get(i)), true))
                    .toList());
  }

  private static BigDecimal weight(int i, int size) {
    var equal = BigDecimal.valueOf(100 / size);
    return i > 0 ? equal : WHOLE.subtract(equal.multiply(BigDecimal.valueOf(size - 1L)));
  }

  private static Ratio ratio(BigDecimal value) {
    return Ratio.of(value, BigDecimal.valueOf(7));
  }

  private static <T> List<T> shuffled(List<T> list, long seed) {
    var copy = new ArrayList<>(list);
    Collections.shuffle(copy, new Random(seed));
    return copy;
  }

  @Property
  void theOrderOfPeriodsDoesNotMatter(
      @ForAll("timeless") Consolidation consolidation,
      @ForAll("periods") List<PeriodActual> periods,
      @ForAll long seed) {
    assertThat(Consolidated.of(consolidation, shuffled(periods, seed)))
        .isEqualTo(Consolidated.of(consolidation, periods));
  }

  @Property
  void onlyTheLastKnownValueCounts(
      @ForAll("periods") List<PeriodActual> periods, @ForAll long seed) {
    var last = periods.get(periods.size() - 1);
    var before = new ArrayList<>(shuffled(periods.subList(0, periods.size() - 1), seed));
    before.add(last);

    assertThat(Consolidated.of(Consolidation.TAKE_LAST_KNOWN, before).value())
        .isEqualTo(Ratio.of(last.value()));
  }

  @Property
  void aGapIsNeverANumber(
      @ForAll("timeless") Consolidation consolidation,
      @ForAll("periods") List<PeriodActual> periods,
      @ForAll long seed) {
    var withGap = new ArrayList<>(periods);
    withGap.add(PeriodActual.notReported());
    var consolidated = Consolidated.of(consolidation, shuffled(withGap, seed));

    assertThat(consolidated.state()).isEqualTo(ConsolidationState.INCOMPLETE);
    assertThat(consolidated.value()).isNull();
  }

  @Property
  void whatDoesNotApplyChangesNothing(
      @ForAll Consolidation consolidation, @ForAll("periods") List<PeriodActual> periods) {
    var more = new ArrayList<>(periods);
    more.add(PeriodActual.notApplicable());

    assertThat(Consolidated.of(consolidation, more))
        .isEqualTo(Consolidated.of(consolidation, periods));
  }

  @Property
  void aMeanLiesBetweenItsValues(@ForAll("periods") List<PeriodActual> periods) {
    var least =
        Ratio.of(periods.stream().map(PeriodActual::value).min(BigDecimal::compareTo).get());
    var most = Ratio.of(periods.stream().map(PeriodActual::value).max(BigDecimal::compareTo).get());

    assertThat(Consolidated.of(Consolidation.AVERAGE, periods).value()).isBetween(least, most);
    assertThat(Consolidated.of(Consolidation.WEIGHTED_AVERAGE, periods).value())
        .isBetween(least, most);
  }

  @Property
  void twiceTheValuesAreTwiceTheValue(
      @ForAll Consolidation consolidation, @ForAll("periods") List<PeriodActual> periods) {
    var twice =
        periods.stream()
            .map(p -> PeriodActual.weighted(p.value().add(p.value()), p.weight()))
            .toList();

    assertThat(Consolidated.of(consolidation, twice).value())
        .isEqualTo(Consolidated.of(consolidation, periods).value().times(Ratio.of(2)));
  }

  @Property
  void aScoreLiesBetweenItsPartsUnderItsCapInAnyOrder(
      @ForAll("parts") List<WeightedScore.Part> parts, @ForAll long seed) {
    var score = WeightedScore.of(parts, null).score();
    var percents = parts.stream().map(WeightedScore.Part::percent).sorted().toList();

    assertThat(score).isBetween(percents.get(0), percents.get(percents.size() - 1));
    assertThat(WeightedScore.of(shuffled(parts, seed), null).score()).isEqualTo(score);
    assertThat(WeightedScore.of(parts, BigDecimal.TEN).score())
        .isLessThanOrEqualTo(Ratio.of(BigDecimal.TEN))
        .isLessThanOrEqualTo(score);
  }

  @Property
  void weightsOfWhatAppliesAreAWholeAgain(
      @ForAll("parts") List<WeightedScore.Part> parts, @ForAll long seed) {
    var random = new Random(seed);
    var some =
        parts.stream()
            .map(p -> new WeightedScore.Part(p.weight(), p.percent(), random.nextBoolean()))
            .toList();
    var score = WeightedScore.of(some, null);

    if (score.state() == ConsolidationState.OK) {
      assertThat(score.weightsUsed().stream().reduce(Ratio.ZERO, Ratio::plus))
          .isEqualTo(Ratio.HUNDRED);
    } else {
      assertThat(some).noneMatch(WeightedScore.Part::applicable);
    }
  }

  @Property
  void equalSharesOfTheYearAreTheYear(
      @ForAll Consolidation consolidation, @ForAll("amounts") BigDecimal target) {
    var year = id.go.pariaman.kinerja.scoring.achievement.Target.single(target);

    assertThat(Trajectory.equalShares(consolidation, year, 4, 4)).isEqualTo(year);
    assertThat(Trajectory.equalShares(consolidation, year, 1, 4).upper())
        .isLessThanOrEqualTo(Trajectory.equalShares(consolidation, year, 2, 4).upper());
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Exact.positive();
  }
}

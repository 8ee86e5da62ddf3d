package id.go.pariaman.kinerja.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.scoring.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class SatisfactionPropertyTest {

  private static final ServiceGrade.Bounds BOUNDS =
      new ServiceGrade.Bounds(
          new BigDecimal("88.31"), new BigDecimal("76.61"), new BigDecimal("65.00"));

  @Provide
  Arbitrary<List<List<Integer>>> responses() {
    return Arbitraries.integers().between(1, 4).list().ofSize(9).list().ofMinSize(2).ofMaxSize(12);
  }

  @Property
  void anIndexLiesOnItsScaleInAnyOrderOfPeople(
      @ForAll("responses") List<List<Integer>> responses, @ForAll long seed) {
    var shuffled = new ArrayList<>(responses);
    Collections.shuffle(shuffled, new Random(seed));
    var index = SatisfactionIndex.ofResponses(responses).index();

    assertThat(index).isBetween(Ratio.of(25), Ratio.HUNDRED);
    assertThat(SatisfactionIndex.ofResponses(shuffled).index()).isEqualTo(index);
    assertThat(SatisfactionIndex.standardError(shuffled))
        .isEqualTo(SatisfactionIndex.standardError(responses))
        .isGreaterThanOrEqualTo(BigDecimal.ZERO);
  }

  @Property
  void aBetterAnswerNeverLowersIndexOrGrade(
      @ForAll("responses") List<List<Integer>> responses, @ForAll long seed) {
    var random = new Random(seed);
    var better =
        responses.stream()
            .map(
                row ->
                    row.stream()
                        .map(answer -> random.nextBoolean() ? Math.min(4, answer + 1) : answer)
                        .toList())
            .toList();
    var before = SatisfactionIndex.ofResponses(responses).index();
    var after = SatisfactionIndex.ofResponses(better).index();

    assertThat(after).isGreaterThanOrEqualTo(before);
    assertThat(ServiceGrade.of(after, BOUNDS)).isLessThanOrEqualTo(ServiceGrade.of(before, BOUNDS));
  }

  @Property
  void anIntervalHoldsTheShareAndNarrows(
      @ForAll @LongRange(min = 1, max = 5000) long trials, @ForAll long seed) {
    var confidence = new BigDecimal("0.95");
    long successes = new Random(seed).nextLong(trials + 1);
    var few = WilsonInterval.of(successes, trials, confidence);
    var many = WilsonInterval.of(successes * 10, trials * 10, confidence);
    var share = Ratio.of(successes).dividedBy(Ratio.of(trials)).rounded(20);

    assertThat(few.lower()).isBetween(BigDecimal.ZERO, share.add(new BigDecimal("1e-12")));
    assertThat(few.upper()).isBetween(share.subtract(new BigDecimal("1e-12")), BigDecimal.ONE);
    assertThat(many.upper().subtract(many.lower())).isLessThan(few.upper().subtract(few.lower()));
  }

  @Property
  void aSampleGrowsWithThePopulationButStaysWithinIt(
      @ForAll @LongRange(min = 1, max = 10_000_000) long population) {
    var sample = sampleOf(population);

    assertThat(sample.ceiling()).isBetween(1L, population);
    assertThat(sample.nearest()).isBetween(sample.ceiling() - 1, sample.ceiling());
    assertThat(sampleOf(population + 1).exact()).isGreaterThan(sample.exact());
  }

  private static SampleSize sampleOf(long population) {
    return SampleSize.of(
        population, new BigDecimal("3.841"), new BigDecimal("0.5"), new BigDecimal("0.05"));
  }

  /** The ways to write down the same answers agree; twice as many people change nothing. */
  @Property
  void countsAndResponsesGiveTheSameIndex(@ForAll("responses") List<List<Integer>> responses) {
    var counts =
        IntStream.range(0, 9)
            .mapToObj(
                element ->
                    IntStream.iterate(4, answer -> answer - 1)
                        .limit(4)
                        .mapToObj(answer -> count(responses, element, answer))
                        .toList())
            .toList();
    var twice = new ArrayList<>(responses);
    twice.addAll(responses);
    var index = SatisfactionIndex.ofResponses(responses);

    assertThat(SatisfactionIndex.ofCounts(counts)).isEqualTo(index);
    assertThat(SatisfactionIndex.ofResponses(twice)).isEqualTo(index);
    assertThat(index.elementMeans())
        .allSatisfy(mean -> assertThat(mean).isBetween(Ratio.of(1), Ratio.of(4)));
  }

  private static int count(List<List<Integer>> responses, int element, int answer) {
    return (int) responses.stream().filter(row -> row.get(element) == answer).count();
  }

  /** No letter falls into the gap between two printed intervals. */
  @Property
  void everyIndexHasAGradeAndAHigherOneNoWorse(
      @ForAll("indices") BigDecimal one, @ForAll("indices") BigDecimal other) {
    assertThat(ServiceGrade.of(Ratio.of(one.max(other)), BOUNDS))
        .isLessThanOrEqualTo(ServiceGrade.of(Ratio.of(one.min(other)), BOUNDS));
  }

  @Provide
  Arbitrary<BigDecimal> indices() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("25"), new BigDecimal("100"))
        .ofScale(4);
  }
}

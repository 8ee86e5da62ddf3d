package id.go.pariaman.kinerja.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IndexIntervalTest {

  private static final BigDecimal SURE = new BigDecimal("0.95");
  private static final IndexInterval.Prior PRIOR =
      new IndexInterval.Prior(2, new BigDecimal("80"), new BigDecimal("8"));

  /** Answers to draw for a sample size; docs/decisions/0019 tells what more of them gave. */
  private static final int DRAWN = 120_000;

  private static final int MOST_TRIALS = 12_000;

  static Stream<Arguments> samples() {
    return Townsfolk.REALISTIC.stream()
        .flatMap(people -> Stream.of(5, 10, 30, 100).map(n -> Arguments.of(people, n)));
  }

  /** Standard error of the simulation itself: 0.2 points for n = 5 and 10, 0.6 for 100. */
  @ParameterizedTest(name = "{0}, n = {1}")
  @MethodSource("samples")
  void holdsTheIndexOfEverybodyInNineteenOfTwentySamples(Townsfolk people, int n) {
    assertThat(coverage(people, n)).isBetween(93.0, 97.0);
  }

  /** Where people hardly differ the prior is too wide for few of them: careful, never too sure. */
  @ParameterizedTest
  @CsvSource({"5", "10", "30", "100"})
  void isCarefulWherePeopleHardlyDiffer(int n) {
    assertThat(coverage(Townsfolk.ALL_THREE, n)).isGreaterThan(93.0);
  }

  private static double coverage(Townsfolk people, int n) {
    var random = new Random(14_2017L);
    var quantile = StudentQuantile.twoSided(n + PRIOR.people(), SURE);
    double index = people.index();
    int trials = Math.min(MOST_TRIALS, DRAWN / n);
    int held = 0;
    for (int i = 0; i < trials; i++) {
      var interval =
          IndexInterval.within(quantile, ResponseSums.of(people.answers(n, random)), PRIOR);
      if (interval.lower().doubleValue() <= index && index <= interval.upper().doubleValue()) {
        held++;
      }
    }
    return 100.0 * held / trials;
  }

  /** By the formula of docs/decisions/0019, calculated apart with twelve decimals. */
  @ParameterizedTest
  @CsvSource({
    // centre 535/7, squares 128 + 10/7 * 25, t(7) = 2.364624
    "5, 3, 72.106, 80.751",
    // the upper end of the scale cuts it off
    "5, 4, 85.352, 100",
    "300, 3, 74.946, 75.120"
  })
  void ofPeopleWhoAllSayTheSame(int n, int value, double lower, double upper) {
    var interval = IndexInterval.of(same(n, value), PRIOR, SURE);
    assertThat(interval.lower().doubleValue()).isCloseTo(lower, within(0.001));
    assertThat(interval.upper().doubleValue()).isCloseTo(upper, within(0.001));
  }

  private static ResponseSums same(int people, int value) {
    return ResponseSums.of(Collections.nCopies(people, Collections.nCopies(9, value)));
  }

  @Provide
  Arbitrary<List<List<Integer>>> responses() {
    return Arbitraries.integers().between(1, 4).list().ofSize(9).list().ofMinSize(1).ofMaxSize(40);
  }

  @Property(tries = 300)
  void holdsTheIndexOfThoseWhoAnswered(@ForAll("responses") List<List<Integer>> responses) {
    var sums = ResponseSums.of(responses);
    var interval = IndexInterval.of(sums, PRIOR, SURE);
    var index = sums.index().index().rounded(9);

    assertThat(index).isEqualTo(SatisfactionIndex.ofResponses(responses).index().rounded(9));
    assertThat(interval.lower()).isBetween(BigDecimal.valueOf(25), index);
    assertThat(interval.upper()).isBetween(index, BigDecimal.valueOf(100));
  }

  @Property(tries = 300)
  void narrowsAsMoreSayTheSame(@ForAll("responses") List<List<Integer>> responses) {
    var few = ResponseSums.of(responses);
    var many = few.plus(few).plus(few).plus(few);
    assertThat(width(many)).isLessThan(width(few));
  }

  private static BigDecimal width(ResponseSums sums) {
    var interval = IndexInterval.of(sums, PRIOR, SURE);
    return interval.upper().subtract(interval.lower());
  }

  /**
   * The sorted views go by the lower bound. Three persons can have any mean with a total divisible
   * by three; three hundred have the same mean and may quarrel as much as they like.
   */
  @Test
  void threeNeverOutrankThreeHundredOfTheSameIndex() {
    for (int total = 27; total <= 108; total++) {
      var three = ResponseSums.of(people(total));
      var alike = times(three, 100);
      var quarrelling = ResponseSums.of(extremes(total * 100));
      assertThat(quarrelling.people()).isEqualTo(300);
      assertThat(quarrelling.index().index()).isEqualTo(three.index().index());
      var lower = IndexInterval.of(three, PRIOR, SURE).lower();
      assertThat(lower)
          .as("total " + total)
          .isLessThanOrEqualTo(IndexInterval.of(alike, PRIOR, SURE).lower())
          .isLessThanOrEqualTo(IndexInterval.of(quarrelling, PRIOR, SURE).lower());
    }
  }

  private static ResponseSums times(ResponseSums sums, int times) {
    return Stream.generate(() -> sums).limit(times).reduce(ResponseSums.NONE, ResponseSums::plus);
  }

  /** Three rows as alike as can be, whose values add up to the total. */
  private static List<List<Integer>> people(int total) {
    return Stream.of(0, 1, 2).map(i -> row(total / 3 + (i < total % 3 ? 1 : 0))).toList();
  }

  private static List<Integer> row(int total) {
    return Stream.iterate(0, i -> i + 1)
        .limit(9)
        .map(i -> total / 9 + (i < total % 9 ? 1 : 0))
        .toList();
  }

  /** Three hundred rows as far apart as can be: all 4, all 1, and one between. */
  private static List<List<Integer>> extremes(int total) {
    int best = (total - 300 * 9) / 27;
    int rest = total - best * 36 - (300 - best - 1) * 9;
    return best == 300
        ? Collections.nCopies(300, row(36))
        : Stream.of(
                Collections.nCopies(best, row(36)),
                List.of(row(rest)),
                Collections.nCopies(299 - best, row(9)))
            .flatMap(List::stream)
            .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "3, 0.95, 3.182446",
    "7, 0.95, 2.364624",
    "30, 0.95, 2.042272",
    "302, 0.95, 1.967850",
    "9000, 0.95, 1.960228",
    "10, 0.99, 3.169273"
  })
  void quantilesAreThoseOfTheTables(long degrees, BigDecimal confidence, BigDecimal t) {
    assertThat(StudentQuantile.twoSided(degrees, confidence))
        .isCloseTo(t, within(new BigDecimal("0.00001")));
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> StudentQuantile.twoSided(0, SURE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StudentQuantile.twoSided(3, BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> IndexInterval.of(ResponseSums.NONE, PRIOR, SURE))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new ResponseSums(2, Collections.nCopies(9, 9L), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new IndexInterval.Prior(0, SURE, SURE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

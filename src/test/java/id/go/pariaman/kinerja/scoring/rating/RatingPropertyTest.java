package id.go.pariaman.kinerja.scoring.rating;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.scoring.Exact;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.ResultKind;
import id.go.pariaman.kinerja.scoring.achievement.Achievement;
import id.go.pariaman.kinerja.scoring.achievement.Actual;
import id.go.pariaman.kinerja.scoring.achievement.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RatingPropertyTest {

  private static final RatingThresholds THRESHOLDS =
      RatingThresholds.of(new BigDecimal("110"), new BigDecimal("90"), new BigDecimal("120"));
  private static final ResultRatingAdvisor ADVISOR =
      new ResultRatingAdvisor(
          new ResultGuide(new BigDecimal("0.5"), new BigDecimal("0.25")),
          ResultRatingTable.written());

  @Provide
  Arbitrary<List<RatedResult>> results() {
    return Combinators.combine(
            Arbitraries.of(ResultKind.class),
            Arbitraries.of(ExpectationRating.class).injectNull(0.02))
        .as(RatedResult::new)
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Exact.positive();
  }

  @Property
  void theQuadrantIsTotalAndNeverPunishesTheBetter(
      @ForAll ExpectationRating result,
      @ForAll ExpectationRating behaviour,
      @ForAll boolean failed) {
    var predicate = PredicateMatrix.predicate(result, behaviour, failed);

    assertThat(predicate).isNotNull();
    assertThat(PredicateMatrix.allowed(result, behaviour, failed)).contains(predicate);
    for (var better : ExpectationRating.values()) {
      if (better.compareTo(result) < 0) {
        assertThat(PredicateMatrix.predicate(better, behaviour, failed))
            .isLessThanOrEqualTo(predicate);
      }
      if (better.compareTo(behaviour) < 0) {
        assertThat(PredicateMatrix.predicate(result, better, failed))
            .isLessThanOrEqualTo(predicate);
      }
    }
  }

  @Property
  void theOrderOfResultsDoesNotMatter(
      @ForAll("results") List<RatedResult> results, @ForAll FeedbackTone tone, @ForAll long seed) {
    var shuffled = new ArrayList<>(results);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(ADVISOR.suggest(shuffled, tone)).isEqualTo(ADVISOR.suggest(results, tone));
  }

  @Property
  void aProposalIsTheMajorityOrHasItsReasons(
      @ForAll("results") List<RatedResult> results, @ForAll FeedbackTone tone) {
    var advice = ADVISOR.suggest(results, tone);

    assertThat(advice.reasons()).isSorted().doesNotHaveDuplicates();
    advice
        .suggestion()
        .rating()
        .ifPresent(
            rating ->
                assertThat(results.stream().filter(each -> each.rating() == rating).count() * 2)
                    .isGreaterThan(results.size()));
  }

  /** However the additional results below are called, main or not, no proposal becomes better. */
  @Property
  void aMainResultBelowNeverHelps(
      @ForAll("results") List<RatedResult> results, @ForAll FeedbackTone tone) {
    var asMain =
        results.stream()
            .map(
                each ->
                    each.rating() == ExpectationRating.BELOW
                        ? new RatedResult(ResultKind.MAIN, each.rating())
                        : each)
            .toList();
    var before = ADVISOR.suggest(results, tone).suggestion();
    var after = ADVISOR.suggest(asMain, tone).suggestion();

    if (before == Suggestion.NEEDS_JUDGEMENT) {
      return;
    }
    assertThat(after).isIn(before, Suggestion.NEEDS_JUDGEMENT);
  }

  @Property
  void aHigherActualIsNeverProposedLower(
      @ForAll("amounts") BigDecimal target,
      @ForAll("amounts") BigDecimal one,
      @ForAll("amounts") BigDecimal other,
      @ForAll boolean ceiling) {
    var higher = propose(target, one.max(other), ceiling).suggestion();
    var lower = propose(target, one.min(other), ceiling).suggestion();

    assertThat(higher).isLessThanOrEqualTo(lower);
    if (ceiling) {
      assertThat(higher).isNotEqualTo(Suggestion.ABOVE);
    }
  }

  /** Held against whole numbers: a percentage of 112.5 is 1125 thousandths of the target. */
  @Property
  void theProposalIsWhatTheThresholdsSayInWholeNumbers(
      @ForAll @LongRange(min = 1, max = 100_000) long target,
      @ForAll @LongRange(max = 250_000) long actual,
      @ForAll @IntRange(min = 1, max = 2_000) int one,
      @ForAll @IntRange(min = 1, max = 2_000) int other,
      @ForAll boolean ceiling) {
    long above = Math.max(one, other);
    long meets = Math.min(one, other);
    var planned = Target.single(BigDecimal.valueOf(target));
    var proposed =
        ProposedRating.of(
            Achievement.of(Polarity.MAXIMIZE, planned, Actual.of(BigDecimal.valueOf(actual))),
            planned,
            ceiling,
            RatingThresholds.of(
                BigDecimal.valueOf(above, 1), BigDecimal.valueOf(meets, 1), new BigDecimal("200")));

    boolean isAbove = !ceiling && actual * 1000 >= above * target;
    boolean isMet = actual * 1000 >= meets * target || ceiling && actual >= target;
    assertThat(proposed.suggestion())
        .isEqualTo(isAbove ? Suggestion.ABOVE : isMet ? Suggestion.MEETS : Suggestion.BELOW);
  }

  private static ProposedRating propose(BigDecimal target, BigDecimal actual, boolean ceiling) {
    var planned = Target.single(target);
    return ProposedRating.of(
        Achievement.of(Polarity.MAXIMIZE, planned, Actual.of(actual)),
        planned,
        ceiling,
        THRESHOLDS);
  }
}

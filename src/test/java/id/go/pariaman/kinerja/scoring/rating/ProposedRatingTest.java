package id.go.pariaman.kinerja.scoring.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.achievement.Achievement;
import id.go.pariaman.kinerja.scoring.achievement.Actual;
import id.go.pariaman.kinerja.scoring.achievement.Target;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposedRatingTest {

  private static final RatingThresholds THRESHOLDS = thresholds("110", "90", "120");

  private static RatingThresholds thresholds(String above, String meets, String cap) {
    return RatingThresholds.of(new BigDecimal(above), new BigDecimal(meets), new BigDecimal(cap));
  }

  private static ProposedRating propose(
      Polarity polarity, BigDecimal target, Actual actual, boolean ceiling) {
    var goal = Target.single(target).in("hari");
    return ProposedRating.of(Achievement.of(polarity, goal, actual), goal, ceiling, THRESHOLDS);
  }

  @ParameterizedTest
  @CsvSource({
    "MAXIMIZE, 100,     110, false, ABOVE, AT_LEAST_ABOVE",
    "MAXIMIZE, 100, 109.999, false, MEETS, AT_LEAST_MEETS",
    "MAXIMIZE, 100,      90, false, MEETS, AT_LEAST_MEETS",
    "MAXIMIZE, 100,  89.999, false, BELOW, UNDER_MEETS",
    "MAXIMIZE, 100,       0, false, BELOW, UNDER_MEETS",
    "MAXIMIZE, 100,     100, true,  MEETS, CEILING_TARGET",
    "MAXIMIZE,  80,     100, true,  MEETS, CEILING_TARGET",
    "MAXIMIZE, 100,      99, true,  MEETS, AT_LEAST_MEETS",
    "MAXIMIZE, 100,      80, true,  BELOW, UNDER_MEETS",
    "MINIMIZE,   0,       0, false, MEETS, CEILING_TARGET",
    "MINIMIZE,   0,       1, false, BELOW, UNDER_MEETS",
    "MINIMIZE,  10,       5, false, ABOVE, AT_LEAST_ABOVE",
    "STABILIZE, 10,      10, false, MEETS, AT_LEAST_MEETS",
  })
  void followsTheThresholdsUnrounded(
      Polarity polarity,
      BigDecimal target,
      BigDecimal actual,
      boolean ceiling,
      Suggestion suggestion,
      ProposalReason reason) {
    var proposal = propose(polarity, target, Actual.of(actual), ceiling);

    assertThat(proposal.suggestion()).isEqualTo(suggestion);
    assertThat(proposal.reason()).isEqualTo(reason);
  }

  @Test
  void aCeilingTargetNeverGivesAboveByPercentage() {
    var target = Target.single(BigDecimal.valueOf(100));
    var achievement = Achievement.of(Polarity.MAXIMIZE, target, Actual.of(BigDecimal.valueOf(97)));

    assertThat(
            ProposedRating.of(achievement, target, true, thresholds("95", "90", "120"))
                .suggestion())
        .isEqualTo(Suggestion.MEETS);
  }

  @ParameterizedTest
  @CsvSource({
    "10,   , hari, NOT_REPORTED",
    "10,  5, jam,  UNIT_MISMATCH",
    " 0,  5, hari, INVALID_TARGET",
  })
  void withoutAPercentageTheAssessorJudges(
      BigDecimal target, BigDecimal actual, String unit, ProposalReason reason) {
    var proposal = propose(Polarity.MAXIMIZE, target, Actual.of(actual, unit), false);

    assertThat(proposal.suggestion()).isEqualTo(Suggestion.NEEDS_JUDGEMENT);
    assertThat(proposal.suggestion().rating()).isEmpty();
    assertThat(proposal.reason()).isEqualTo(reason);
  }

  @Test
  void whatDoesNotApplyIsJudged() {
    assertThat(propose(Polarity.MAXIMIZE, BigDecimal.TEN, Actual.notApplicable(), true).reason())
        .isEqualTo(ProposalReason.NOT_APPLICABLE);
  }

  @Test
  void aSuggestionIsARatingUnlessItNeedsJudgement() {
    assertThat(Suggestion.ABOVE.rating()).contains(ExpectationRating.ABOVE);
    assertThat(Suggestion.MEETS.rating()).contains(ExpectationRating.MEETS);
    assertThat(Suggestion.BELOW.rating()).contains(ExpectationRating.BELOW);
  }

  @ParameterizedTest
  @CsvSource({"110, 0, 120", "90, 110, 120", "130, 90, 120"})
  void thresholdsOutOfOrderAreRefused(String above, String meets, String cap) {
    assertThatThrownBy(() -> thresholds(above, meets, cap))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

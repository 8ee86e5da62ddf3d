package id.go.pariaman.kinerja.appraisal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.appraisal.explanation.Advice;
import id.go.pariaman.kinerja.appraisal.explanation.Explanation;
import id.go.pariaman.kinerja.appraisal.explanation.NeededValue;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.achievement.Achievement;
import id.go.pariaman.kinerja.scoring.achievement.Actual;
import id.go.pariaman.kinerja.scoring.achievement.Target;
import id.go.pariaman.kinerja.scoring.rating.Improvement;
import id.go.pariaman.kinerja.scoring.rating.ProposedRating;
import id.go.pariaman.kinerja.scoring.rating.RatedResult;
import id.go.pariaman.kinerja.scoring.rating.RatingThresholds;
import id.go.pariaman.kinerja.scoring.rating.ResultGuide;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingAdvisor;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Advice on thousands of made-up proposals, followed to the letter. */
class AdviceTest {

  private static final int MANY = 3000;

  @ParameterizedTest
  @ValueSource(longs = {415, 416, 417, 418, 419, 420, 421, 422})
  void whoFollowsItIsProposedWhatWasPromised(long seed) {
    RandomProposals proposals = new RandomProposals(seed);
    int lifted = 0;
    int beyondNumbers = 0;
    int judged = 0;
    for (int i = 0; i < MANY; i++) {
      Trace trace = proposals.next();
      FeedbackTone tone = FeedbackTone.values()[i % 5];
      ExpectationRating workResult = ExpectationRating.values()[1 + i % 2];
      Judgement judgement = judgement(trace, tone, workResult);
      Optional<Advice> advice = Advice.after(judgement, trace, advisor(trace));
      assertThat(advice.isPresent()).isEqualTo(!trace.results().isEmpty());
      if (advice.isEmpty() || thresholdsAreOne(trace)) {
        continue;
      }
      Improvement improvement = advice.get().improvement();
      List<RatedResult> rated =
          trace.results().stream()
              .map(
                  result ->
                      new RatedResult(
                          result.kind(), ratingAfter(advice.get(), judgement, trace, result)))
              .toList();
      Optional<ExpectationRating> proposed =
          advisor(trace).suggest(rated, improvement.tone().orElse(tone)).suggestion().rating();
      if (isBeyond(improvement, rated) && proposed.isEmpty()) {
        assertThat(advice.get().sentence()).as("%s", trace).endsWith("atasan yang menimbang.");
        judged++;
      } else {
        assertThat(proposed).as("%s %s", trace, advice).contains(improvement.reached());
      }
      assertThat(improvement.reached()).isLessThan(workResult);
      assertThat(advice.get().steps()).hasSameSizeAs(improvement.lifts());
      lifted += improvement.lifts().size();
      beyondNumbers += (int) improvement.lifts().stream().filter(lift -> !lift.byNumber()).count();
    }
    assertThat(lifted).isGreaterThan(MANY);
    assertThat(beyondNumbers).isPositive();
    assertThat(judged).as("rare, and told of").isBetween(0, MANY / 100);
  }

  private static boolean isBeyond(Improvement improvement, List<RatedResult> rated) {
    return improvement.lifts().stream()
        .anyMatch(lift -> rated.get(lift.no() - 1).rating().compareTo(lift.to()) < 0);
  }

  /**
   * The value that was advised, measured again; where there is none the assessor's reason lifts.
   */
  private static ExpectationRating ratingAfter(
      Advice advice, Judgement judgement, Trace trace, Trace.TracedResult result) {
    ExpectationRating now = judgement.results().get(result.no() - 1).rating();
    Optional<Improvement.Lift> lift =
        advice.improvement().lifts().stream().filter(each -> each.no() == result.no()).findFirst();
    if (lift.isEmpty()) {
      return now;
    }
    NeededValue value =
        advice.values().stream()
            .filter(each -> each.no() == result.no() && each.rating() == lift.get().to())
            .findFirst()
            .orElseThrow();
    assertThat(value.reachable()).isEqualTo(lift.get().byNumber());
    if (!value.reachable()) {
      assertThat(value.sentence()).contains("tidak dapat dicapai dengan angka");
      return lift.get().to();
    }
    ExpectationRating proposed =
        proposed(trace, result, value.atLeast() == null ? value.atMost() : value.atLeast());
    assertThat(proposed).as("%s %s", result, value).isLessThanOrEqualTo(lift.get().to());
    return proposed;
  }

  private static ExpectationRating proposed(
      Trace trace, Trace.TracedResult result, BigDecimal actual) {
    Trace.Goal goal = result.goal();
    Target target = goal.owed(trace.periods());
    BigDecimal above = trace.number(RuleCode.RESULT_ABOVE_FROM);
    return ProposedRating.of(
            Achievement.of(goal.polarity(), target, Actual.of(actual)),
            target,
            goal.ceiling(),
            RatingThresholds.of(above, trace.number(RuleCode.RESULT_MEETS_FROM), above))
        .suggestion()
        .rating()
        .orElseThrow();
  }

  /** Then no number is proposed for MEETS, only for ABOVE. */
  private static boolean thresholdsAreOne(Trace trace) {
    return trace
            .number(RuleCode.RESULT_ABOVE_FROM)
            .compareTo(trace.number(RuleCode.RESULT_MEETS_FROM))
        == 0;
  }

  private static ResultRatingAdvisor advisor(Trace trace) {
    return new ResultRatingAdvisor(
        new ResultGuide(
            trace.number(RuleCode.MAJORITY_ABOVE_SHARE), trace.number(RuleCode.SMALL_PART_SHARE)),
        ResultRatingTable.written());
  }

  private static Judgement judgement(Trace trace, FeedbackTone tone, ExpectationRating workResult) {
    return new Judgement(
        trace.results().stream()
            .map(
                result ->
                    new Judgement.RatedRow(
                        result.no(),
                        result.suggestion().rating().orElse(ExpectationRating.MEETS),
                        Optional.empty()))
            .toList(),
        tone,
        "Umpan balik",
        workResult,
        Optional.empty(),
        ExpectationRating.MEETS,
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        false);
  }

  @Test
  void hasNothingToSayToTheBest() {
    Trace trace = new RandomProposals(1).next();

    assertThat(
            Advice.after(
                judgement(trace, FeedbackTone.ALL_POSITIVE, ExpectationRating.ABOVE),
                trace,
                advisor(trace)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // rating, without rules, without results -> what is said
    "ABOVE, false, false, sudah pada rating tertinggi",
    "ABOVE, true, true, sudah pada rating tertinggi",
    "MEETS, false, false, Agar hasil kerja diusulkan di atas ekspektasi",
    "MEETS, true, false, tidak diketahui",
    "BELOW, false, true, tidak diketahui"
  })
  void whatCannotBeToldIsNotCalledTheBest(
      ExpectationRating rating, boolean withoutRules, boolean withoutResults, String said) {
    Trace full = new RandomProposals(11).next();
    Trace trace =
        new Trace(
            full.ruleSet(),
            full.decisions(),
            full.period(),
            full.periods(),
            withoutRules ? null : full.rules(),
            withoutResults ? List.of() : full.results(),
            full.tones(),
            full.tone(),
            full.overall(),
            full.byTone());
    Judgement judgement = judgement(trace, FeedbackTone.MOSTLY_POSITIVE, rating);

    assertThat(Advice.sentence(judgement, Advice.after(judgement, trace, advisor(full))))
        .contains(said);
    assertThat(Explanation.of(trace).results()).hasSameSizeAs(trace.results());
  }
}

package id.go.pariaman.kinerja.scoring.rating;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.ResultKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImprovementPropertyTest {

  private static final ResultRatingAdvisor ADVISOR =
      new ResultRatingAdvisor(
          new ResultGuide(new BigDecimal("0.5"), new BigDecimal("0.25")),
          ResultRatingTable.written());

  /** Kind and rating of a result; four ratings with "nobody rated it", two kinds. */
  private static final List<LiftableResult> CLASSES = new ArrayList<>();

  static {
    for (var kind : ResultKind.values()) {
      for (var rating : ExpectationRating.values()) {
        CLASSES.add(new LiftableResult(0, kind, rating, ExpectationRating.ABOVE));
      }
      CLASSES.add(new LiftableResult(0, kind, null, ExpectationRating.ABOVE));
    }
  }

  /**
   * Every plan of up to five results, every tone, both goals: applied, and nothing smaller does.
   */
  @ParameterizedTest
  @CsvSource({"1, 8", "2, 36", "3, 120", "4, 330", "5, 792"})
  void theAdviceKeepsItsPromiseAndNothingSmallerDoes(int results, int plans) {
    var cases = new ArrayList<List<LiftableResult>>();
    plans(new ArrayList<>(), 0, results, cases);
    assertThat(cases).hasSize(plans);
    for (var plan : cases) {
      for (var tone : FeedbackTone.values()) {
        for (var goal : List.of(ExpectationRating.ABOVE, ExpectationRating.MEETS)) {
          check(plan, tone, goal);
        }
      }
    }
  }

  private static void plans(
      List<LiftableResult> plan, int from, int results, List<List<LiftableResult>> to) {
    if (plan.size() == results) {
      to.add(List.copyOf(plan));
      return;
    }
    for (int next = from; next < CLASSES.size(); next++) {
      var like = CLASSES.get(next);
      plan.add(new LiftableResult(plan.size() + 1, like.kind(), like.rating(), like.best()));
      plans(plan, next, results, to);
      plan.remove(plan.size() - 1);
    }
  }

  private static void check(List<LiftableResult> plan, FeedbackTone tone, ExpectationRating goal) {
    var advice = ImprovementSearch.towards(goal, plan, tone, ADVISOR).orElseThrow();

    var applied = apply(plan, advice);
    assertThat(ADVISOR.suggest(applied, advice.tone().orElse(tone)).suggestion().rating())
        .as("%s %s %s", plan, tone, advice)
        .contains(advice.reached());
    assertThat(advice.reached()).isLessThanOrEqualTo(goal);
    int changes = advice.lifts().size() + (advice.tone().isPresent() ? 1 : 0);
    assertThat(reachable(plan, tone, goal, changes - 1))
        .as("%s %s: fewer than %s", plan, tone, advice)
        .isFalse();
    assertThat(advice.lifts())
        .as("%s %s", plan, tone)
        .allMatch(lift -> lift.from() == null || lift.to().compareTo(lift.from()) < 0);
  }

  private static List<RatedResult> apply(List<LiftableResult> plan, Improvement advice) {
    return plan.stream()
        .map(
            result ->
                new RatedResult(
                    result.kind(),
                    advice.lifts().stream()
                        .filter(lift -> lift.no() == result.no())
                        .map(Improvement.Lift::to)
                        .findFirst()
                        .orElse(result.rating())))
        .toList();
  }

  /** Whether at most so many changes, whichever, reach the goal: tried one by one, blindly. */
  private static boolean reachable(
      List<LiftableResult> plan, FeedbackTone tone, ExpectationRating goal, int changes) {
    if (changes < 0) {
      return false;
    }
    var rated = new ArrayList<RatedResult>();
    plan.forEach(result -> rated.add(new RatedResult(result.kind(), result.rating())));
    return withRatings(rated, 0, tone, goal, changes)
        || changes > 0
            && List.of(FeedbackTone.values()).subList(0, tone.ordinal()).stream()
                .anyMatch(other -> withRatings(rated, 0, other, goal, changes - 1));
  }

  private static boolean withRatings(
      List<RatedResult> rated, int from, FeedbackTone tone, ExpectationRating goal, int changes) {
    var now = ADVISOR.suggest(rated, tone).suggestion().rating();
    if (now.filter(rating -> rating.compareTo(goal) <= 0).isPresent()) {
      return true;
    }
    for (int i = from; changes > 0 && i < rated.size(); i++) {
      var kept = rated.get(i);
      for (var rating : ExpectationRating.values()) {
        if (kept.rating() == null || rating.compareTo(kept.rating()) < 0) {
          rated.set(i, new RatedResult(kept.kind(), rating));
          boolean found = withRatings(rated, i + 1, tone, goal, changes - 1);
          rated.set(i, kept);
          if (found) {
            return true;
          }
        }
      }
    }
    return false;
  }
}

package id.go.pariaman.kinerja.appraisal.explanation;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.ResultKind;
import id.go.pariaman.kinerja.scoring.rating.Improvement;
import id.go.pariaman.kinerja.scoring.rating.LiftableResult;
import id.go.pariaman.kinerja.scoring.rating.RatedResult;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingAdvisor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What becomes of advice when somebody does more than it asks. A majority above expectation is not
 * proposed where the feedback does not go along: the assessor has to judge then, though the advice
 * promised a rating. Only the number of results of a kind counts, so that some stand for any.
 *
 * @param lifted rating that the advice asks for, by number of the result
 */
record Overshoot(List<LiftableResult> results, Map<Integer, ExpectationRating> lifted) {

  static Overshoot of(Improvement improvement, List<LiftableResult> results) {
    return new Overshoot(
        results,
        improvement.lifts().stream()
            .collect(Collectors.toMap(Improvement.Lift::no, Improvement.Lift::to)));
  }

  /** Whether results above expectation, where as expected was asked, can end the promise. */
  boolean isJudged(FeedbackTone tone, ResultRatingAdvisor advisor) {
    for (int main = 0; main <= more(ResultKind.MAIN); main++) {
      for (int other = 0; other <= more(ResultKind.ADDITIONAL); other++) {
        if (advisor.suggest(above(main, other), tone).suggestion().rating().isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private long more(ResultKind kind) {
    return results.stream().filter(each -> each.kind() == kind && isMorePossible(each)).count();
  }

  private boolean isMorePossible(LiftableResult result) {
    return lifted.get(result.no()) == ExpectationRating.MEETS
        && result.best() == ExpectationRating.ABOVE;
  }

  private List<RatedResult> above(int main, int other) {
    List<RatedResult> rated = new ArrayList<>();
    int mains = main;
    int others = other;
    for (LiftableResult result : results) {
      boolean raised =
          isMorePossible(result) && (result.kind() == ResultKind.MAIN ? mains-- > 0 : others-- > 0);
      rated.add(
          new RatedResult(
              result.kind(),
              raised
                  ? ExpectationRating.ABOVE
                  : lifted.getOrDefault(result.no(), result.rating())));
    }
    return rated;
  }
}

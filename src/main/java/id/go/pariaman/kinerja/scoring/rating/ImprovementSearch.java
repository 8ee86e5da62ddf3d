package id.go.pariaman.kinerja.scoring.rating;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.ResultKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the least that lifts all results together to a rating. Nothing is ever made worse. Of
 * two ways, the better one needs fewer ratings that no number leads to, even where it needs more
 * changes: what the employee cannot do by numbers is the last advice. Then fewer changes, then
 * smaller ones, then none of the feedback; then the one that comes first in the plan.
 */
public final class ImprovementSearch {

  private static final long BEYOND_NUMBERS = 1_000_000;
  private static final long CHANGE = 1_000;
  private static final long STEP = 2;

  private final ResultRatingAdvisor advisor;
  private final ExpectationRating goal;
  private final List<LiftableResult> results;
  private final FeedbackTone tone;
  private final List<RatedResult> tried = new ArrayList<>();
  private long least = Long.MAX_VALUE;
  private List<RatedResult> ratings = List.of();
  private FeedbackTone feedback;
  private ExpectationRating reached;

  private ImprovementSearch(
      ResultRatingAdvisor advisor,
      ExpectationRating goal,
      List<LiftableResult> results,
      FeedbackTone tone) {
    this.advisor = advisor;
    this.goal = goal;
    this.results = List.copyOf(results);
    this.tone = tone;
  }

  /**
   * Empty only when there is no result at all.
   *
   * @param goal the rating that the guide shall propose at least
   */
  public static Optional<Improvement> towards(
      ExpectationRating goal,
      List<LiftableResult> results,
      FeedbackTone tone,
      ResultRatingAdvisor advisor) {
    var search = new ImprovementSearch(advisor, goal, results, tone);
    search.lift(0, 0);
    return search.found();
  }

  private void lift(int at, long cost) {
    if (cost >= least) {
      return;
    }
    if (at == results.size()) {
      soften(cost);
      return;
    }
    var result = results.get(at);
    for (var rating : ExpectationRating.values()) {
      if (allowed(at, rating)) {
        tried.add(new RatedResult(result.kind(), rating));
        lift(at + 1, cost + cost(result, rating));
        tried.remove(at);
      }
    }
  }

  /** Never worse than now, and among like results the first ones are lifted. */
  private boolean allowed(int at, ExpectationRating rating) {
    var result = results.get(at);
    if (result.rating() != null && rating.compareTo(result.rating()) > 0) {
      return false;
    }
    for (int before = at - 1; before >= 0; before--) {
      if (results.get(before).isLike(result)) {
        return tried.get(before).rating().compareTo(rating) <= 0;
      }
    }
    return true;
  }

  private static long cost(LiftableResult result, ExpectationRating rating) {
    if (rating == result.rating()) {
      return 0;
    }
    var from = result.rating() == null ? ExpectationRating.BELOW : result.rating();
    long steps = from.ordinal() - rating.ordinal();
    return CHANGE + steps * STEP + (result.reaches(rating) ? 0 : BEYOND_NUMBERS);
  }

  /** Tries the feedback as it is, and each better one. */
  private void soften(long cost) {
    for (int better = tone.ordinal(); better >= 0; better--) {
      var sounding = FeedbackTone.values()[better];
      long all = sounding == tone ? cost : cost + CHANGE + (tone.ordinal() - better) * STEP + 1;
      var proposed = advisor.suggest(tried, sounding).suggestion().rating();
      if (all < least && proposed.filter(rating -> rating.compareTo(goal) <= 0).isPresent()) {
        least = all;
        ratings = List.copyOf(tried);
        feedback = sounding;
        reached = proposed.get();
      }
    }
  }

  private Optional<Improvement> found() {
    if (reached == null) {
      return Optional.empty();
    }
    var lifts = new ArrayList<Improvement.Lift>();
    for (int i = 0; i < results.size(); i++) {
      var result = results.get(i);
      var to = ratings.get(i).rating();
      if (to != result.rating()) {
        lifts.add(
            new Improvement.Lift(
                result.no(), result.kind(), result.rating(), to, result.reaches(to)));
      }
    }
    int main = (int) results.stream().filter(one -> one.kind() == ResultKind.MAIN).count();
    return Optional.of(
        new Improvement(
            reached,
            lifts,
            feedback == tone ? Optional.empty() : Optional.of(feedback),
            main,
            results.size() - main));
  }
}

package id.go.pariaman.kinerja.scoring.rating;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.ResultKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The advice against every way there is, whether numbers lead there or not: all ratings that are no
 * worse than now, under all tones that are no worse than now.
 */
class ImprovementSearchPropertyTest {

  private static final ResultRatingAdvisor ADVISOR = advisor("0.5", "0.25");

  private static ResultRatingAdvisor advisor(String majority, String smallPart) {
    return new ResultRatingAdvisor(
        new ResultGuide(new BigDecimal(majority), new BigDecimal(smallPart)),
        ResultRatingTable.written());
  }

  /**
   * What a way asks for, the first counting most.
   *
   * @param beyond ratings that no number leads to
   * @param changes results and feedback that change
   * @param steps how far: one from below to as expected, two to above; each better tone one
   * @param feedback whether the feedback changes
   */
  private record Effort(int beyond, int changes, int steps, boolean feedback)
      implements Comparable<Effort> {

    private static final Comparator<Effort> LESS =
        Comparator.comparingInt(Effort::beyond)
            .thenComparingInt(Effort::changes)
            .thenComparingInt(Effort::steps)
            .thenComparing(Effort::feedback);

    @Override
    public int compareTo(Effort other) {
      return LESS.compare(this, other);
    }

    Effort lifted(LiftableResult result, ExpectationRating to) {
      if (to == result.rating()) {
        return this;
      }
      int from = result.rating() == null ? 2 : result.rating().ordinal();
      boolean byNumber = result.best().ordinal() <= to.ordinal();
      return new Effort(
          beyond + (byNumber ? 0 : 1), changes + 1, steps + from - to.ordinal(), feedback);
    }

    Effort heard(int better) {
      return better == 0 ? this : new Effort(beyond, changes + 1, steps + better, true);
    }
  }

  /** Tries everything; the least effort that reaches the goal. */
  private static Optional<Effort> least(
      List<LiftableResult> plan,
      FeedbackTone tone,
      ExpectationRating goal,
      ResultRatingAdvisor advisor) {
    var efforts = new ArrayList<Effort>();
    everyWay(plan, new ArrayList<>(), new Effort(0, 0, 0, false), tone, goal, advisor, efforts);
    return efforts.stream().min(Comparator.naturalOrder());
  }

  private static void everyWay(
      List<LiftableResult> plan,
      List<RatedResult> rated,
      Effort effort,
      FeedbackTone tone,
      ExpectationRating goal,
      ResultRatingAdvisor advisor,
      List<Effort> to) {
    if (rated.size() == plan.size()) {
      for (int better = 0; better <= tone.ordinal(); better++) {
        var sounding = FeedbackTone.values()[tone.ordinal() - better];
        if (advisor
            .suggest(rated, sounding)
            .suggestion()
            .rating()
            .filter(rating -> rating.ordinal() <= goal.ordinal())
            .isPresent()) {
          to.add(effort.heard(better));
        }
      }
      return;
    }
    var result = plan.get(rated.size());
    int worst = result.rating() == null ? 2 : result.rating().ordinal();
    for (int rating = 0; rating <= worst; rating++) {
      var lifted = ExpectationRating.values()[rating];
      rated.add(new RatedResult(result.kind(), lifted));
      everyWay(plan, rated, effort.lifted(result, lifted), tone, goal, advisor, to);
      rated.remove(rated.size() - 1);
    }
  }

  private static void check(
      List<LiftableResult> plan,
      FeedbackTone tone,
      ExpectationRating goal,
      ResultRatingAdvisor advisor) {
    var advice = ImprovementSearch.towards(goal, plan, tone, advisor);

    assertThat(advice.map(found -> asked(plan, tone, found)))
        .as("%s under %s towards %s: %s", plan, tone, goal, advice)
        .isEqualTo(least(plan, tone, goal, advisor));
    advice.ifPresent(found -> assertKept(plan, tone, goal, found, advisor));
  }

  private static Effort asked(List<LiftableResult> plan, FeedbackTone tone, Improvement advice) {
    var effort = new Effort(0, 0, 0, false);
    for (var lift : advice.lifts()) {
      effort = effort.lifted(plan.get(lift.no() - 1), lift.to());
    }
    return effort.heard(tone.ordinal() - advice.tone().orElse(tone).ordinal());
  }

  private static void assertKept(
      List<LiftableResult> plan,
      FeedbackTone tone,
      ExpectationRating goal,
      Improvement advice,
      ResultRatingAdvisor advisor) {
    var after = new ArrayList<RatedResult>();
    plan.forEach(result -> after.add(new RatedResult(result.kind(), result.rating())));
    for (var lift : advice.lifts()) {
      after.set(lift.no() - 1, new RatedResult(lift.kind(), lift.to()));
      assertThat(lift.byNumber())
          .isEqualTo(plan.get(lift.no() - 1).best().ordinal() <= lift.to().ordinal());
    }
    assertThat(advisor.suggest(after, advice.tone().orElse(tone)).suggestion().rating())
        .contains(advice.reached());
    assertThat(advice.reached()).isLessThanOrEqualTo(goal);
  }

  @Provide
  Arbitrary<List<LiftableResult>> plans() {
    return Combinators.combine(
            Arbitraries.of(ResultKind.class),
            Arbitraries.of(ExpectationRating.class).injectNull(0.1),
            Arbitraries.of(ExpectationRating.class))
        .as((kind, rating, best) -> new LiftableResult(0, kind, rating, best))
        .list()
        .ofMaxSize(6)
        .map(ImprovementSearchPropertyTest::numbered);
  }

  private static List<LiftableResult> numbered(List<LiftableResult> results) {
    var numbered = new ArrayList<LiftableResult>();
    for (var result : results) {
      numbered.add(
          new LiftableResult(numbered.size() + 1, result.kind(), result.rating(), result.best()));
    }
    return numbered;
  }

  @Property
  void noWayAsksForLessThanTheAdvice(
      @ForAll("plans") List<LiftableResult> plan,
      @ForAll FeedbackTone tone,
      @ForAll ExpectationRating goal) {
    check(plan, tone, goal, ADVISOR);
  }

  /** Whatever a rule set takes "most" and "a small part" for. */
  @Property
  void norUnderAnotherReadingOfTheGuide(
      @ForAll("plans") List<LiftableResult> plan,
      @ForAll FeedbackTone tone,
      @ForAll("majorities") String majority,
      @ForAll("smallParts") String smallPart) {
    check(plan, tone, ExpectationRating.ABOVE, advisor(majority, smallPart));
    check(plan, tone, ExpectationRating.MEETS, advisor(majority, smallPart));
  }

  @Provide
  Arbitrary<String> majorities() {
    return Arbitraries.of("0.5", "0.6", "0.75", "0.9");
  }

  @Provide
  Arbitrary<String> smallParts() {
    return Arbitraries.of("0", "0.2", "0.34", "0.5");
  }

  /** Every plan of up to three results, every tone, every goal. */
  @ParameterizedTest
  @CsvSource({"1, 24", "2, 300", "3, 2600"})
  void noWayAsksForLessInAnyShortPlan(int results, int plans) {
    var sorts = new ArrayList<LiftableResult>();
    for (var kind : ResultKind.values()) {
      for (var best : ExpectationRating.values()) {
        for (var rating : ExpectationRating.values()) {
          sorts.add(new LiftableResult(0, kind, rating, best));
        }
        sorts.add(new LiftableResult(0, kind, null, best));
      }
    }
    var cases = new ArrayList<List<LiftableResult>>();
    combine(sorts, 0, List.of(), results, cases);
    assertThat(cases).hasSize(plans);
    for (var plan : cases) {
      for (var tone : FeedbackTone.values()) {
        for (var goal : ExpectationRating.values()) {
          check(plan, tone, goal, ADVISOR);
        }
      }
    }
  }

  private static void combine(
      List<LiftableResult> sorts,
      int from,
      List<LiftableResult> some,
      int results,
      List<List<LiftableResult>> to) {
    if (some.size() == results) {
      to.add(numbered(some));
      return;
    }
    for (int next = from; next < sorts.size(); next++) {
      var more = new ArrayList<>(some);
      more.add(sorts.get(next));
      combine(sorts, next, more, results, to);
    }
  }
}

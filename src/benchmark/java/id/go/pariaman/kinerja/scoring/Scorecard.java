package id.go.pariaman.kinerja.scoring;

import id.go.pariaman.kinerja.scoring.achievement.Achievement;
import id.go.pariaman.kinerja.scoring.achievement.Target;
import id.go.pariaman.kinerja.scoring.consolidation.Consolidated;
import id.go.pariaman.kinerja.scoring.consolidation.PeriodActual;
import id.go.pariaman.kinerja.scoring.consolidation.Trajectory;
import id.go.pariaman.kinerja.scoring.rating.ProposedRating;
import id.go.pariaman.kinerja.scoring.rating.RatedResult;
import id.go.pariaman.kinerja.scoring.rating.RatingThresholds;
import id.go.pariaman.kinerja.scoring.rating.ResultGuide;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingAdvisor;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingTable;
import id.go.pariaman.kinerja.scoring.rating.ResultSuggestion;
import id.go.pariaman.kinerja.scoring.rating.Suggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One person's year: ten indicators, four quarters, each consolidated up to the quarter, held
 * against its share of the target, proposed and rated together.
 */
record Scorecard(List<Measure> measures) {

  private static final int QUARTERS = 4;
  private static final int INDICATORS = 10;
  private static final int DECIMALS = 6;
  private static final RatingThresholds THRESHOLDS =
      RatingThresholds.of(new BigDecimal("110"), new BigDecimal("90"), new BigDecimal("120"));
  private static final ResultRatingAdvisor ADVISOR =
      new ResultRatingAdvisor(
          new ResultGuide(new BigDecimal("0.5"), new BigDecimal("0.25")),
          ResultRatingTable.written());

  record Measure(
      ResultKind kind,
      Polarity polarity,
      Consolidation consolidation,
      Target target,
      List<PeriodActual> quarters) {}

  /** A row of the trace as the appraisal keeps it. */
  record Line(
      int quarter,
      int no,
      BigDecimal lower,
      BigDecimal upper,
      BigDecimal actual,
      String state,
      BigDecimal percent,
      Suggestion suggestion,
      String sentence) {}

  record Traced(List<Line> lines, List<ResultSuggestion> overall) {}

  static Scorecard of(long person) {
    var random = new SplittableRandom(person);
    var measures = new ArrayList<Measure>();
    for (int i = 0; i < INDICATORS; i++) {
      var consolidation = Consolidation.values()[i % Consolidation.values().length];
      var target = BigDecimal.valueOf(random.nextInt(1_000, 200_000), 2);
      var quarters = new ArrayList<PeriodActual>();
      for (int quarter = 0; quarter < QUARTERS; quarter++) {
        quarters.add(
            PeriodActual.weighted(
                BigDecimal.valueOf(random.nextInt(1_000, 220_000), 2),
                BigDecimal.valueOf(random.nextInt(1, 500))));
      }
      measures.add(
          new Measure(
              i < 7 ? ResultKind.MAIN : ResultKind.ADDITIONAL,
              i % 4 == 3 ? Polarity.MINIMIZE : Polarity.MAXIMIZE,
              consolidation,
              Target.single(target),
              quarters));
    }
    return new Scorecard(measures);
  }

  List<ResultSuggestion> untraced() {
    var overall = new ArrayList<ResultSuggestion>(QUARTERS);
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      var rated = new ArrayList<RatedResult>(INDICATORS);
      for (var measure : measures) {
        var target = target(measure, quarter);
        var proposal = propose(measure, target, consolidated(measure, quarter));
        rated.add(new RatedResult(measure.kind(), proposal.suggestion().rating().orElse(null)));
      }
      overall.add(ADVISOR.suggest(rated, FeedbackTone.MOSTLY_POSITIVE));
    }
    return overall;
  }

  Traced traced() {
    var lines = new ArrayList<Line>(QUARTERS * INDICATORS);
    var overall = new ArrayList<ResultSuggestion>(QUARTERS);
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      var rated = new ArrayList<RatedResult>(INDICATORS);
      for (var measure : measures) {
        var target = target(measure, quarter);
        var consolidated = consolidated(measure, quarter);
        var proposal = propose(measure, target, consolidated);
        rated.add(new RatedResult(measure.kind(), proposal.suggestion().rating().orElse(null)));
        lines.add(line(quarter, rated.size(), target, consolidated, proposal));
      }
      overall.add(ADVISOR.suggest(rated, FeedbackTone.MOSTLY_POSITIVE));
    }
    return new Traced(lines, overall);
  }

  private static Line line(
      int quarter, int no, Target target, Consolidated consolidated, ProposedRating proposal) {
    return new Line(
        quarter,
        no,
        target.lower().rounded(DECIMALS).stripTrailingZeros(),
        target.upper().rounded(DECIMALS).stripTrailingZeros(),
        consolidated.value().rounded(DECIMALS).stripTrailingZeros(),
        consolidated.state().name(),
        proposal.achievement().percent().rounded(),
        proposal.suggestion(),
        proposal.sentence());
  }

  private static Consolidated consolidated(Measure measure, int quarter) {
    return Consolidated.of(measure.consolidation(), measure.quarters().subList(0, quarter));
  }

  private static Target target(Measure measure, int quarter) {
    return Trajectory.equalShares(measure.consolidation(), measure.target(), quarter, QUARTERS);
  }

  private static ProposedRating propose(Measure measure, Target target, Consolidated consolidated) {
    return ProposedRating.of(
        Achievement.of(measure.polarity(), target, consolidated.actual()),
        target,
        false,
        THRESHOLDS);
  }
}

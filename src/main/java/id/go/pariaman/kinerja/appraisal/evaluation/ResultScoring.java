package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.appraisal.report.ProgressEntry;
import id.go.pariaman.kinerja.appraisal.report.Report;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.achievement.Achievement;
import id.go.pariaman.kinerja.scoring.achievement.Actual;
import id.go.pariaman.kinerja.scoring.achievement.Target;
import id.go.pariaman.kinerja.scoring.rating.ProposedRating;
import id.go.pariaman.kinerja.scoring.rating.RatingThresholds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Holds each result of one period against the plan, with the rows that it was read from. */
final class ResultScoring {

  private static final int DECIMALS = 6;

  private final RatingThresholds thresholds;
  private final int periods;
  private final ProposalInputs inputs;

  ResultScoring(RatingThresholds thresholds, int periods, ProposalInputs inputs) {
    this.thresholds = thresholds;
    this.periods = periods;
    this.inputs = inputs;
  }

  Trace.TracedResult propose(PlannedResult result) {
    Optional<ProgressEntry> entry = inputs.report().flatMap(report -> report.entry(result.no()));
    Trace.Goal goal = goal(result);
    Target target = goal.owed(periods).in(result.unit());
    Actual actual =
        entry.flatMap(ProgressEntry::notApplicable).isPresent()
            ? Actual.notApplicable()
            : Actual.of(entry.flatMap(ProgressEntry::actual).orElse(null), result.unit());
    Achievement achievement = Achievement.of(result.polarity(), target, actual);
    ProposedRating proposal = ProposedRating.of(achievement, target, result.ceiling(), thresholds);
    return new Trace.TracedResult(
        result.no(),
        result.title(),
        result.kind(),
        result.unit(),
        goal,
        target.lower().rounded(DECIMALS).stripTrailingZeros(),
        target.upper().rounded(DECIMALS).stripTrailingZeros(),
        entry.flatMap(ProgressEntry::actual).map(BigDecimal::stripTrailingZeros).orElse(null),
        new Trace.Source(
            inputs.planVersion(),
            result.no(),
            inputs.report().map(Report::period).orElse(null),
            entry.flatMap(ProgressEntry::evidence).orElse(null),
            entry.flatMap(ProgressEntry::enteredBy).isPresent() ? true : null),
        achievement.state(),
        achievement.isKnown() ? achievement.percent().rounded() : null,
        achievement.isKnown()
            ? List.of(RuleCode.RESULT_ABOVE_FROM, RuleCode.RESULT_MEETS_FROM)
            : List.of(),
        proposal.suggestion(),
        proposal.reason());
  }

  private Trace.Goal goal(PlannedResult result) {
    Set<Integer> idle =
        inputs.reports().stream()
            .filter(report -> isIdle(report, result))
            .map(Report::period)
            .collect(Collectors.toSet());
    return new Trace.Goal(
        result.polarity(),
        result.consolidation(),
        result.targetLower().stripTrailingZeros(),
        result.targetUpper().stripTrailingZeros(),
        idle.size(),
        Math.max(1, inputs.period() - idle.size()),
        result.ceiling(),
        result.trajectory().isEmpty() ? null : agreed(result, idle));
  }

  private static boolean isIdle(Report report, PlannedResult result) {
    return report.entry(result.no()).flatMap(ProgressEntry::notApplicable).isPresent();
  }

  /**
   * The last period alone where none counts: nothing is measured then, and the trace still reads.
   */
  private List<BigDecimal> agreed(PlannedResult result, Set<Integer> idle) {
    List<BigDecimal> each =
        IntStream.rangeClosed(1, inputs.period())
            .filter(period -> !idle.contains(period))
            .mapToObj(period -> asked(result, period))
            .toList();
    return each.isEmpty() ? List.of(asked(result, inputs.period())) : each;
  }

  private static BigDecimal asked(PlannedResult result, int period) {
    BigDecimal until = result.trajectory().get(period - 1);
    BigDecimal asked =
        result.consolidation() == Consolidation.SUM && period > 1
            ? until.subtract(result.trajectory().get(period - 2))
            : until;
    return asked.stripTrailingZeros();
  }
}

package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.appraisal.report.ProgressEntry;
import id.go.pariaman.kinerja.appraisal.report.Report;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.Ratio;
import id.go.pariaman.kinerja.scoring.achievement.Achievement;
import id.go.pariaman.kinerja.scoring.achievement.Actual;
import id.go.pariaman.kinerja.scoring.achievement.Target;
import id.go.pariaman.kinerja.scoring.rating.ProposedRating;
import id.go.pariaman.kinerja.scoring.rating.RatingThresholds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Holds each result of one period against the plan, with the rows that it was read from. */
final class ResultScoring {

  private static final int DECIMALS = 6;
  private static final List<RuleCode> THRESHOLDS =
      List.of(RuleCode.RESULT_ABOVE_FROM, RuleCode.RESULT_MEETS_FROM);

  private final RatingThresholds thresholds;
  private final int periods;
  private final ProposalInputs inputs;
  private final Integer reportPeriod;
  private final List<ProgressEntry> entries;

  private final int periodsBefore;
  private final List<Idle> idle = new ArrayList<>();

  private record Idle(int resultNo, int period) {}

  ResultScoring(RatingThresholds thresholds, int periods, ProposalInputs inputs) {
    this.thresholds = thresholds;
    this.periods = periods;
    this.inputs = inputs;
    Report report = inputs.report().orElse(null);
    this.reportPeriod = report == null ? null : report.period();
    this.entries = report == null ? List.of() : report.entries();
    this.periodsBefore = inputs.periodsBefore();
    inputs.reports().forEach(this::rememberIdle);
  }

  private void rememberIdle(Report report) {
    for (ProgressEntry entry : report.entries()) {
      if (entry.isIdle()) {
        idle.add(new Idle(entry.resultNo(), report.period()));
      }
    }
  }

  Trace.TracedResult propose(PlannedResult result) {
    ProgressEntry entry = entry(result.no());
    Trace.Goal goal = goal(result);
    Target target = goal.owed(periods).in(result.unit());
    BigDecimal reported = entry.actual().orElse(null);
    Actual actual = entry.isIdle() ? Actual.notApplicable() : Actual.of(reported, result.unit());
    Achievement achievement = Achievement.of(result.polarity(), target, actual);
    ProposedRating proposal = ProposedRating.of(achievement, target, result.ceiling(), thresholds);
    BigDecimal lower = shown(target.lower());
    return new Trace.TracedResult(
        result.no(),
        result.title(),
        result.kind(),
        result.unit(),
        goal,
        lower,
        target.isSingle() ? lower : shown(target.upper()),
        reported == null ? null : reported.stripTrailingZeros(),
        new Trace.Source(
            inputs.planVersion(),
            result.no(),
            reportPeriod,
            entry.evidence().orElse(null),
            entry.enteredBy().isPresent() ? true : null,
            entry.survey().orElse(null)),
        achievement.state(),
        achievement.isKnown() ? achievement.percent().rounded() : null,
        achievement.isKnown() ? THRESHOLDS : List.of(),
        proposal.suggestion(),
        proposal.reason());
  }

  private ProgressEntry entry(int resultNo) {
    for (ProgressEntry entry : entries) {
      if (entry.resultNo() == resultNo) {
        return entry;
      }
    }
    return ProgressEntry.nothingReported(resultNo);
  }

  private static BigDecimal shown(Ratio bound) {
    return bound.rounded(DECIMALS).stripTrailingZeros();
  }

  /** So many periods in which the result did not apply, or the person was not there yet. */
  private int idlePeriods(int resultNo) {
    int periods = periodsBefore;
    for (Idle one : idle) {
      periods += one.resultNo() == resultNo ? 1 : 0;
    }
    return periods;
  }

  private boolean applies(int resultNo, int period) {
    return period > periodsBefore && !idle.contains(new Idle(resultNo, period));
  }

  private Trace.Goal goal(PlannedResult result) {
    int idlePeriods = idlePeriods(result.no());
    BigDecimal lower = result.targetLower().stripTrailingZeros();
    BigDecimal upper = result.targetUpper();
    return new Trace.Goal(
        result.polarity(),
        result.consolidation(),
        lower,
        upper.compareTo(lower) == 0 ? lower : upper.stripTrailingZeros(),
        idlePeriods,
        Math.max(1, inputs.period() - idlePeriods),
        result.ceiling(),
        result.trajectory().isEmpty() ? null : agreed(result));
  }

  /**
   * The last period alone where none counts: nothing is measured then, and the trace still reads.
   */
  private List<BigDecimal> agreed(PlannedResult result) {
    List<BigDecimal> each =
        IntStream.rangeClosed(1, inputs.period())
            .filter(period -> applies(result.no(), period))
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

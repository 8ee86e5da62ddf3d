package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.appraisal.report.ProgressEntry;
import id.go.pariaman.kinerja.appraisal.report.Report;
import id.go.pariaman.kinerja.planning.PlannedResult;
import id.go.pariaman.kinerja.rules.RuleSet;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.achievement.Achievement;
import id.go.pariaman.kinerja.scoring.achievement.Actual;
import id.go.pariaman.kinerja.scoring.achievement.Target;
import id.go.pariaman.kinerja.scoring.consolidation.Trajectory;
import id.go.pariaman.kinerja.scoring.rating.ProposedRating;
import id.go.pariaman.kinerja.scoring.rating.RatedResult;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingAdvisor;
import id.go.pariaman.kinerja.scoring.rating.ResultSuggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns plan and reports into the inputs of the scoring module, and its answers into a trace. Same
 * input, same trace.
 */
final class Scoring {

  private final RuleSet rules;
  private final DecisionTables.Pinned decisions;
  private final int periods;

  Scoring(RuleSet rules, DecisionTables.Pinned decisions, int periods) {
    this.rules = rules;
    this.decisions = decisions;
    this.periods = periods;
  }

  Trace propose(ProposalInputs inputs) {
    List<Trace.TracedResult> traced = new ArrayList<>();
    List<RatedResult> rated = new ArrayList<>();
    for (PlannedResult result : inputs.plan()) {
      Trace.TracedResult proposal = propose(result, inputs.period(), inputs.reports());
      traced.add(proposal);
      rated.add(new RatedResult(result.kind(), proposal.suggestion().rating().orElse(null)));
    }
    FeedbackTone tone = toneOf(inputs.tones());
    ResultRatingAdvisor advisor = new ResultRatingAdvisor(rules.resultGuide(), decisions);
    List<Trace.Overall> byTone =
        Stream.of(FeedbackTone.values())
            .filter(each -> each != FeedbackTone.NONE_GIVEN)
            .map(each -> overall(advisor, rated, each))
            .toList();
    return new Trace(
        rules.version(),
        decisions.version(),
        inputs.period(),
        traced,
        tone,
        overall(advisor, rated, tone),
        byTone);
  }

  /** How the feedback of the periods before sounds as a whole. */
  private FeedbackTone toneOf(List<FeedbackTone> given) {
    long positive =
        given.stream()
            .filter(
                tone -> tone == FeedbackTone.ALL_POSITIVE || tone == FeedbackTone.MOSTLY_POSITIVE)
            .count();
    return rules.resultGuide().tone(positive, given.size());
  }

  private static Trace.Overall overall(
      ResultRatingAdvisor advisor, List<RatedResult> rated, FeedbackTone tone) {
    ResultSuggestion suggestion = advisor.suggest(rated, tone);
    return new Trace.Overall(tone, suggestion.suggestion(), suggestion.reasons());
  }

  private Trace.TracedResult propose(PlannedResult result, int period, List<Report> reports) {
    Optional<ProgressEntry> entry =
        reports.stream()
            .filter(report -> report.period() == period)
            .findFirst()
            .flatMap(report -> report.entry(result.no()));
    int idle =
        (int)
            reports.stream()
                .flatMap(report -> report.entry(result.no()).stream())
                .filter(each -> each.notApplicable().isPresent())
                .count();
    Target target =
        Trajectory.equalShares(
            result.consolidation(),
            Target.range(result.targetLower(), result.targetUpper()).in(result.unit()),
            Math.max(1, period - idle),
            periods);
    Actual actual =
        entry.flatMap(ProgressEntry::notApplicable).isPresent()
            ? Actual.notApplicable()
            : Actual.of(entry.flatMap(ProgressEntry::actual).orElse(null), result.unit());
    Achievement achievement = Achievement.of(result.polarity(), target, actual);
    ProposedRating proposal =
        ProposedRating.of(achievement, target, result.ceiling(), rules.thresholds());
    return new Trace.TracedResult(
        result.no(),
        result.title(),
        result.kind(),
        result.unit(),
        target.lower().rounded(6).stripTrailingZeros(),
        target.upper().rounded(6).stripTrailingZeros(),
        entry.flatMap(ProgressEntry::actual).map(BigDecimal::stripTrailingZeros).orElse(null),
        entry.flatMap(ProgressEntry::evidence).orElse(null),
        achievement.state(),
        achievement.isKnown() ? achievement.percent().rounded() : null,
        proposal.suggestion(),
        proposal.reason(),
        proposal.sentence());
  }
}

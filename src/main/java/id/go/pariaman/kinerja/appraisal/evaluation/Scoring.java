package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.rules.Rule;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.rules.RuleSet;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.rating.RatedResult;
import id.go.pariaman.kinerja.scoring.rating.RatingThresholds;
import id.go.pariaman.kinerja.scoring.rating.ResultGuide;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts;
import id.go.pariaman.kinerja.scoring.rating.ResultSuggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns plan and reports into the inputs of the scoring module, and its answers into a trace. Same
 * input, same trace.
 */
final class Scoring {

  /** All that a proposal is decided by. */
  static final List<RuleCode> RULES =
      List.of(
          RuleCode.RESULT_ABOVE_FROM,
          RuleCode.RESULT_MEETS_FROM,
          RuleCode.MAJORITY_ABOVE_SHARE,
          RuleCode.SMALL_PART_SHARE);

  private static final List<FeedbackTone> GIVEN_TONES =
      Stream.of(FeedbackTone.values()).filter(tone -> tone != FeedbackTone.NONE_GIVEN).toList();

  private final String ruleSet;
  private final List<Trace.UsedRule> rules;
  private final RatingThresholds thresholds;
  private final ResultGuide guide;
  private final DecisionTables.Pinned decisions;
  private final int periods;

  Scoring(RuleSet rules, DecisionTables.Pinned decisions, int periods) {
    this.ruleSet = rules.version();
    this.rules = RULES.stream().map(rules::rule).map(rule -> used(rule, ruleSet)).toList();
    this.thresholds = rules.thresholds();
    this.guide = rules.resultGuide();
    this.decisions = decisions;
    this.periods = periods;
  }

  Trace propose(ProposalInputs inputs) {
    ResultScoring each = new ResultScoring(thresholds, periods, inputs);
    List<Trace.TracedResult> traced = new ArrayList<>(inputs.plan().size());
    List<RatedResult> rated = new ArrayList<>(inputs.plan().size());
    for (PlannedResult result : inputs.plan()) {
      Trace.TracedResult proposal = each.propose(result);
      traced.add(proposal);
      rated.add(new RatedResult(proposal.kind(), proposal.suggestion().rating().orElse(null)));
    }
    FeedbackTone tone = toneOf(inputs.tones());
    ResultRatingFacts facts = ResultRatingFacts.of(rated, tone, guide);
    return new Trace(
        ruleSet,
        decisions.version(),
        inputs.period(),
        periods,
        rules,
        traced,
        inputs.tones(),
        tone,
        overall(facts, tone),
        GIVEN_TONES.stream().map(given -> overall(facts.under(given), given)).toList());
  }

  private static Trace.UsedRule used(Rule rule, String ruleSet) {
    return new Trace.UsedRule(rule.code(), ruleSet, rule.value(), rule.basis());
  }

  /** How the feedback of the periods before sounds as a whole. */
  private FeedbackTone toneOf(List<FeedbackTone> given) {
    long positive =
        given.stream()
            .filter(
                tone -> tone == FeedbackTone.ALL_POSITIVE || tone == FeedbackTone.MOSTLY_POSITIVE)
            .count();
    return guide.tone(positive, given.size());
  }

  private Trace.Overall overall(ResultRatingFacts facts, FeedbackTone tone) {
    ResultSuggestion suggestion = decisions.suggest(facts);
    return new Trace.Overall(tone, facts, suggestion.suggestion(), suggestion.reasons());
  }
}

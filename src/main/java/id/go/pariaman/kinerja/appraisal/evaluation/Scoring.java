package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.rules.Rule;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.rules.RuleSet;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.rating.RatedResult;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts;
import id.go.pariaman.kinerja.scoring.rating.ResultSuggestion;
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

  private final RuleSet rules;
  private final DecisionTables.Pinned decisions;
  private final int periods;

  Scoring(RuleSet rules, DecisionTables.Pinned decisions, int periods) {
    this.rules = rules;
    this.decisions = decisions;
    this.periods = periods;
  }

  Trace propose(ProposalInputs inputs) {
    ResultScoring each = new ResultScoring(rules.thresholds(), periods, inputs);
    List<Trace.TracedResult> traced = inputs.plan().stream().map(each::propose).toList();
    List<RatedResult> rated =
        traced.stream()
            .map(one -> new RatedResult(one.kind(), one.suggestion().rating().orElse(null)))
            .toList();
    FeedbackTone tone = toneOf(inputs.tones());
    return new Trace(
        rules.version(),
        decisions.version(),
        inputs.period(),
        periods,
        RULES.stream().map(this::used).toList(),
        traced,
        inputs.tones(),
        tone,
        overall(rated, tone),
        Stream.of(FeedbackTone.values())
            .filter(given -> given != FeedbackTone.NONE_GIVEN)
            .map(given -> overall(rated, given))
            .toList());
  }

  private Trace.UsedRule used(RuleCode code) {
    Rule rule = rules.rule(code);
    return new Trace.UsedRule(code, rules.version(), rule.value(), rule.basis());
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

  private Trace.Overall overall(List<RatedResult> rated, FeedbackTone tone) {
    ResultRatingFacts facts = ResultRatingFacts.of(rated, tone, rules.resultGuide());
    ResultSuggestion suggestion = decisions.suggest(facts);
    return new Trace.Overall(tone, facts, suggestion.suggestion(), suggestion.reasons());
  }
}

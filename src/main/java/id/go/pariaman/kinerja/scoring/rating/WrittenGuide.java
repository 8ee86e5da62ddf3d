package id.go.pariaman.kinerja.scoring.rating;

import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts.Completeness;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts.MainBelow;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts.Majority;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * The rating guide of PermenPANRB 6/2022 p. 97-98 and 101: both columns, results and feedback, must
 * hold. Where it leaves a gap the assessor judges. An additional result below never vetoes.
 */
record WrittenGuide() implements ResultRatingTable {

  @Override
  public ResultSuggestion suggest(ResultRatingFacts facts) {
    var reasons = reasons(facts);
    return reasons.isEmpty()
        ? ResultSuggestion.of(Suggestion.valueOf(facts.majority().name()))
        : new ResultSuggestion(Suggestion.NEEDS_JUDGEMENT, reasons);
  }

  private static List<JudgementReason> reasons(ResultRatingFacts facts) {
    var reasons = new ArrayList<JudgementReason>();
    boolean complete = facts.completeness() == Completeness.COMPLETE;
    if (!complete) {
      reasons.add(JudgementReason.valueOf(facts.completeness().name()));
    }
    if (facts.tone() == Tone.NONE_GIVEN) {
      reasons.add(JudgementReason.NO_FEEDBACK);
    }
    if (complete) {
      addFromResults(reasons, facts);
    }
    return reasons;
  }

  private static void addFromResults(List<JudgementReason> reasons, ResultRatingFacts facts) {
    if (facts.majority() == Majority.NONE) {
      reasons.add(JudgementReason.NO_MAJORITY);
      return;
    }
    if (facts.majority() == Majority.ABOVE && facts.mainBelow() != MainBelow.NONE) {
      reasons.add(JudgementReason.VETO_MAIN_BELOW);
    }
    if (facts.majority() == Majority.MEETS && facts.mainBelow() == MainBelow.MORE) {
      reasons.add(JudgementReason.TOO_MANY_MAIN_BELOW);
    }
    if (facts.tone() != Tone.NONE_GIVEN && !agrees(facts.majority(), facts.tone())) {
      reasons.add(JudgementReason.FEEDBACK_CONTRADICTS);
    }
  }

  private static boolean agrees(Majority majority, Tone tone) {
    return switch (majority) {
      case ABOVE -> tone == Tone.POSITIVE;
      case MEETS -> tone != Tone.NOT_POSITIVE;
      case BELOW -> tone == Tone.NOT_POSITIVE;
      case NONE -> true;
    };
  }
}

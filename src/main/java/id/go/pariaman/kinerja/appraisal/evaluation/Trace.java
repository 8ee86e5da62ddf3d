package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.ResultKind;
import id.go.pariaman.kinerja.scoring.achievement.AchievementState;
import id.go.pariaman.kinerja.scoring.rating.JudgementReason;
import id.go.pariaman.kinerja.scoring.rating.ProposalReason;
import id.go.pariaman.kinerja.scoring.rating.Suggestion;
import java.math.BigDecimal;
import java.util.List;

/**
 * How a proposal came about, complete enough to compute it again.
 *
 * @param ruleSet version of the rule set
 * @param decisions version of the decision tables
 * @param tone tone of the feedback given so far, the assessor's own not yet among it
 * @param byTone what the guide proposes for each tone the assessor's feedback may have
 */
public record Trace(
    String ruleSet,
    String decisions,
    int period,
    List<TracedResult> results,
    FeedbackTone tone,
    Overall overall,
    List<Overall> byTone) {

  /**
   * One result's proposal.
   *
   * @param targetLower what the plan asks for by the end of the period, in {@code unit}
   * @param percent rounded to two decimals; absent without a reported actual
   */
  public record TracedResult(
      int no,
      String title,
      ResultKind kind,
      String unit,
      BigDecimal targetLower,
      BigDecimal targetUpper,
      BigDecimal actual,
      String evidence,
      AchievementState state,
      BigDecimal percent,
      Suggestion suggestion,
      ProposalReason reason,
      String sentence) {}

  /** The proposal for all results together under one tone of feedback. */
  public record Overall(FeedbackTone tone, Suggestion suggestion, List<JudgementReason> reasons) {}
}

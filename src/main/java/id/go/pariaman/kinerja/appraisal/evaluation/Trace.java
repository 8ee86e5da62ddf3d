package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.appraisal.voice.SurveyActual;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.NumberText;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.ResultKind;
import id.go.pariaman.kinerja.scoring.achievement.AchievementState;
import id.go.pariaman.kinerja.scoring.achievement.Target;
import id.go.pariaman.kinerja.scoring.consolidation.Trajectory;
import id.go.pariaman.kinerja.scoring.rating.JudgementReason;
import id.go.pariaman.kinerja.scoring.rating.ProposalReason;
import id.go.pariaman.kinerja.scoring.rating.ResultRatingFacts;
import id.go.pariaman.kinerja.scoring.rating.Suggestion;
import java.math.BigDecimal;
import java.util.List;

/**
 * How a proposal came about, complete enough to compute every number of it again from here alone.
 * It names nobody.
 *
 * @param ruleSet version of the rule set
 * @param decisions versions of the decision tables {@code result-rating} and {@code
 *     performance-predicate}
 * @param periods periods of the year, 4 or 12
 * @param rules the numbers that the proposal was decided by
 * @param tones of the feedback in the periods before, the oldest first
 * @param tone tone of the feedback given so far, the assessor's own not yet among it
 * @param byTone what the guide proposes for each tone the assessor's feedback may have
 */
public record Trace(
    String ruleSet,
    String decisions,
    int period,
    int periods,
    List<UsedRule> rules,
    List<TracedResult> results,
    List<FeedbackTone> tones,
    FeedbackTone tone,
    Overall overall,
    List<Overall> byTone) {

  /** A number of a rule set with its legal basis in Indonesian. */
  public record UsedRule(RuleCode code, String version, BigDecimal value, String basis) {}

  /**
   * What the plan asks for.
   *
   * @param yearLower target of the year, in the unit of the result
   * @param idlePeriods periods so far in which the result did not apply
   * @param owedPeriods periods so far that count in a flow's share of the year, at least 1
   * @param ceiling the measure cannot exceed its target
   * @param agreed targets of the periods so far that count, the oldest first: of a flow what each
   *     adds, of the others what each asks for; absent where only the year was agreed
   */
  public record Goal(
      Polarity polarity,
      Consolidation consolidation,
      BigDecimal yearLower,
      BigDecimal yearUpper,
      int idlePeriods,
      int owedPeriods,
      boolean ceiling,
      List<BigDecimal> agreed) {

    /**
     * What is owed by the end of the period.
     *
     * @param periods of the year, 4 or 12
     */
    public Target owed(int periods) {
      return agreed == null
          ? Trajectory.equalShares(
              consolidation, Target.range(yearLower, yearUpper), owedPeriods, periods)
          : Trajectory.agreed(consolidation, agreed.stream().map(Target::single).toList());
    }
  }

  /**
   * The rows that the inputs were read from.
   *
   * @param reportPeriod absent when there is no report
   * @param evidence web address; absent when none was given
   * @param byAssessor true where the assessor entered what the employee had not reported; absent
   *     otherwise
   * @param survey from whom the actual is where citizens gave it; absent otherwise
   */
  public record Source(
      int planVersion,
      int planResult,
      Integer reportPeriod,
      String evidence,
      Boolean byAssessor,
      SurveyActual survey) {}

  /**
   * One result's proposal.
   *
   * @param targetLower what the plan asks for by the end of the period, in {@code unit}, rounded to
   *     six decimals
   * @param percent rounded to two decimals; absent without a reported actual
   * @param decidedBy the rules among {@link Trace#rules} that percent was held against
   */
  public record TracedResult(
      int no,
      String title,
      ResultKind kind,
      String unit,
      Goal goal,
      BigDecimal targetLower,
      BigDecimal targetUpper,
      BigDecimal actual,
      Source source,
      AchievementState state,
      BigDecimal percent,
      List<RuleCode> decidedBy,
      Suggestion suggestion,
      ProposalReason reason) {

    /** What the plan asks for by the end of the period, e.g. {@code 95-100 persen}. */
    public String targetText() {
      return NumberText.range(targetLower, targetUpper) + " " + unit;
    }

    /** One Indonesian sentence: the percentage, if there is one, the reason and the proposal. */
    public String sentence() {
      String evidence = percent == null ? "" : "Capaian " + NumberText.number(percent) + " %. ";
      return evidence + citizens() + reason.label() + ". Usulan: " + suggestion.label() + ".";
    }

    private String citizens() {
      return source.survey() == null
          ? ""
          : "Dari %d jawaban warga pada survei periode %s. "
              .formatted(source.survey().people(), source.survey().periods());
    }
  }

  /** The proposal for all results together under one tone of feedback. */
  public record Overall(
      FeedbackTone tone,
      ResultRatingFacts facts,
      Suggestion suggestion,
      List<JudgementReason> reasons) {}

  /** The value of a rule that this proposal was decided by. */
  public BigDecimal number(RuleCode code) {
    return rule(code).value();
  }

  public UsedRule rule(RuleCode code) {
    return rules.stream().filter(rule -> rule.code() == code).findFirst().orElseThrow();
  }
}

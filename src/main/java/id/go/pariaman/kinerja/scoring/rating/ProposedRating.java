package id.go.pariaman.kinerja.scoring.rating;

import id.go.pariaman.kinerja.scoring.achievement.Achievement;
import id.go.pariaman.kinerja.scoring.achievement.Target;

/**
 * What one result is proposed to be rated, from its percentage alone; the assessor decides.
 *
 * @param achievement the evidence
 */
public record ProposedRating(
    Suggestion suggestion, ProposalReason reason, Achievement achievement) {

  /**
   * A target that cannot be exceeded (100 % of something, or zero) never gives ABOVE by percentage.
   *
   * @param ceilingTarget whether the indicator says so; a target of zero is one anyway
   */
  public static ProposedRating of(
      Achievement achievement, Target target, boolean ceilingTarget, RatingThresholds thresholds) {
    return switch (achievement.state()) {
      case OK -> measured(achievement, ceilingTarget || target.isZero(), thresholds);
      case NOT_REPORTED -> judgement(ProposalReason.NOT_REPORTED, achievement);
      case NOT_APPLICABLE -> judgement(ProposalReason.NOT_APPLICABLE, achievement);
      case UNIT_MISMATCH -> judgement(ProposalReason.UNIT_MISMATCH, achievement);
      case INVALID_TARGET -> judgement(ProposalReason.INVALID_TARGET, achievement);
    };
  }

  private static ProposedRating measured(
      Achievement achievement, boolean ceiling, RatingThresholds thresholds) {
    if (ceiling && achievement.meetsTarget()) {
      return new ProposedRating(Suggestion.MEETS, ProposalReason.CEILING_TARGET, achievement);
    }
    var percent = achievement.percent();
    if (percent.isAtLeast(thresholds.above())) {
      return ceiling
          ? new ProposedRating(Suggestion.MEETS, ProposalReason.AT_LEAST_MEETS, achievement)
          : new ProposedRating(Suggestion.ABOVE, ProposalReason.AT_LEAST_ABOVE, achievement);
    }
    return percent.isAtLeast(thresholds.meets())
        ? new ProposedRating(Suggestion.MEETS, ProposalReason.AT_LEAST_MEETS, achievement)
        : new ProposedRating(Suggestion.BELOW, ProposalReason.UNDER_MEETS, achievement);
  }

  private static ProposedRating judgement(ProposalReason reason, Achievement achievement) {
    return new ProposedRating(Suggestion.NEEDS_JUDGEMENT, reason, achievement);
  }
}

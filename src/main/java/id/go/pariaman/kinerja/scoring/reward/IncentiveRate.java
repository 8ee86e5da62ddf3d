package id.go.pariaman.kinerja.scoring.reward;

import id.go.pariaman.kinerja.scoring.Predicate;
import java.util.Optional;

/**
 * Which row of the rule set says what a predicate is worth in the allowance, and whether it may be
 * paid by. No law turns a predicate into a percentage, so there is neither a number nor a default
 * here. The decision table {@code incentive-rate} is the same. PermenPANRB 6/2022 Art. 32 makes the
 * evaluation the basis of the allowance; what is done without one is a design choice.
 *
 * @param ruleCode the row; absent where none may be used
 */
public record IncentiveRate(Outcome outcome, Optional<String> ruleCode) {

  /** What follows for the allowance. */
  public enum Outcome {
    RATE_APPLIES,
    /** The rate of the predicate before, until the late assessor has rated. */
    LAST_RATE_APPLIES,
    /** The row may be shown and never paid by. */
    INFORMS_ONLY,
    HELD,
    ALLOWANCE_NOT_CONFIGURED,
    /** Without any predicate a named official decides; it is never zero. */
    NEEDS_DECISION
  }

  /**
   * @param predicate of the evaluation, or of the one before where the assessor is late; empty when
   *     there is none
   * @param rate of that predicate; without meaning when there is none
   */
  public static IncentiveRate of(
      ResultStanding standing, Optional<Predicate> predicate, RateStatus rate) {
    if (standing == ResultStanding.UNDER_OBJECTION) {
      return without(Outcome.HELD);
    }
    if (predicate.isEmpty()) {
      return without(Outcome.NEEDS_DECISION);
    }
    var row = Optional.of("PRODUCTIVITY_" + predicate.get());
    return switch (rate) {
      case NOT_CONFIGURED -> without(Outcome.ALLOWANCE_NOT_CONFIGURED);
      case INFORMS_ONLY -> new IncentiveRate(Outcome.INFORMS_ONLY, row);
      case MAY_PAY ->
          new IncentiveRate(
              standing == ResultStanding.ASSESSOR_LATE
                  ? Outcome.LAST_RATE_APPLIES
                  : Outcome.RATE_APPLIES,
              row);
    };
  }

  private static IncentiveRate without(Outcome outcome) {
    return new IncentiveRate(outcome, Optional.empty());
  }
}

package id.go.pariaman.kinerja.rules;

import id.go.pariaman.kinerja.scoring.rating.RatingThresholds;
import id.go.pariaman.kinerja.scoring.rating.ResultGuide;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * All rules of one version; it never changes once stored.
 *
 * @param validFrom first day on which a new cycle uses it
 * @param rules by the name of their code
 */
public record RuleSet(String version, LocalDate validFrom, Map<String, Rule> rules) {

  public RuleSet {
    rules = Map.copyOf(rules);
  }

  /**
   * @throws IllegalStateException when the set lacks the rule
   */
  public Rule rule(RuleCode code) {
    var rule = rules.get(code.name());
    if (rule == null) {
      throw new IllegalStateException("rule set " + version + " lacks " + code);
    }
    return rule;
  }

  /** The value in the unit of its code. */
  public BigDecimal number(RuleCode code) {
    return rule(code).value();
  }

  /**
   * Working days.
   *
   * @throws IllegalArgumentException when the rule does not count working days
   */
  public int days(RuleCode code) {
    if (code.unit() != RuleUnit.WORKING_DAYS) {
      throw new IllegalArgumentException(code + " counts " + code.unit());
    }
    return number(code).intValueExact();
  }

  /** A whole number, for example a greatest number of results. */
  public int count(RuleCode code) {
    return number(code).intValueExact();
  }

  /** The thresholds from which a percentage proposes a rating. */
  public RatingThresholds thresholds() {
    return RatingThresholds.of(
        number(RuleCode.RESULT_ABOVE_FROM),
        number(RuleCode.RESULT_MEETS_FROM),
        number(RuleCode.ACHIEVEMENT_CAP));
  }

  /** How "most" and "a small part" of the rating guide are read. */
  public ResultGuide resultGuide() {
    return new ResultGuide(
        number(RuleCode.MAJORITY_ABOVE_SHARE), number(RuleCode.SMALL_PART_SHARE));
  }
}

package id.go.pariaman.kinerja.rules;

import id.go.pariaman.kinerja.record.audit.Digest;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.scoring.rating.RatingThresholds;
import id.go.pariaman.kinerja.scoring.rating.ResultGuide;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

  /** Over the rules by their code, so that the audit log can name what was published. */
  String digest() {
    return Digest.of(rules);
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
   * The value for whatever ends in money or in a loss of it; payment must ask here and nowhere
   * else.
   *
   * @throws Refused while the rule is to be confirmed: it may inform but never pay
   */
  public BigDecimal payable(RuleCode code) {
    var rule = rule(code);
    if (rule.status() == RuleStatus.TO_BE_CONFIRMED) {
      throw Refused.because(
          code.name(),
          "Aturan \"%s\" (%s) pada himpunan aturan %s masih perlu dikonfirmasi, sehingga tidak boleh menjadi dasar pembayaran. Konfirmasikan kepada instansi yang berwenang, lalu muat himpunan aturan versi baru."
              .formatted(code.label(), rule.basis(), version));
    }
    return rule.value();
  }

  /** Working days, or another whole number. */
  public int days(RuleCode code) {
    return count(code);
  }

  /** A whole number, for example a greatest number of results. */
  public int count(RuleCode code) {
    return number(code).intValueExact();
  }

  /**
   * These rules with other values, to try them; it is stored nowhere.
   *
   * @throws Refused naming each value that makes no sense, alone or beside the others
   */
  public RuleSet changed(Map<RuleCode, BigDecimal> changes) {
    var problems = new ArrayList<Problem>();
    var changed = new HashMap<>(rules);
    changes.forEach(
        (code, value) -> {
          if (value == null || !code.unit().accepts(value)) {
            problems.add(
                new Problem(
                    code.name(), "%s: tulis %s.".formatted(code.label(), code.unit().range())));
          } else {
            changed.put(code.name(), rule(code).withValue(value));
          }
        });
    if (!problems.isEmpty()) {
      throw Refused.of(problems);
    }
    var set = new RuleSet(version, validFrom, changed);
    try {
      set.thresholds();
      set.resultGuide();
    } catch (IllegalArgumentException contradiction) {
      throw Refused.because(
          "",
          "Nilai-nilai ini saling bertentangan: ambang sesuai ekspektasi tidak boleh melebihi ambang di atas ekspektasi, dan ambang di atas ekspektasi tidak boleh melebihi batas atas capaian; \"sebagian besar\" mulai dari 0,5 dan kurang dari 1.");
    }
    return set;
  }

  /** Codes that came after this version; the newest set lacks none. */
  List<RuleCode> missing() {
    return Stream.of(RuleCode.values()).filter(code -> !rules.containsKey(code.name())).toList();
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

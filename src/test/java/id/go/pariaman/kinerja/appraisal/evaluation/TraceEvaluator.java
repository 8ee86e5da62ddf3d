package id.go.pariaman.kinerja.appraisal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Recomputes every number of a trace from its JSON alone, with no class of the application: who has
 * only this page of arithmetic can check a proposal.
 */
public final class TraceEvaluator {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** An exact quotient. */
  private record Fraction(BigDecimal over, BigDecimal under) {

    static Fraction of(BigDecimal value) {
      return new Fraction(value, BigDecimal.ONE);
    }

    Fraction times(BigDecimal a, BigDecimal b) {
      return new Fraction(over.multiply(a), under.multiply(b));
    }

    Fraction percentOf(Fraction target) {
      BigDecimal a = over.multiply(target.under).multiply(HUNDRED);
      BigDecimal b = under.multiply(target.over);
      return b.signum() < 0 ? new Fraction(a.negate(), b.negate()) : new Fraction(a, b);
    }

    Fraction minus(Fraction other) {
      return new Fraction(
          over.multiply(other.under).subtract(other.over.multiply(under)),
          under.multiply(other.under));
    }

    Fraction abs() {
      return new Fraction(over.abs(), under);
    }

    int compare(Fraction other) {
      return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    int sign() {
      return over.signum();
    }

    BigDecimal rounded(int decimals) {
      return over.divide(under, decimals, RoundingMode.HALF_UP);
    }
  }

  private final JsonNode trace;

  private TraceEvaluator(JsonNode trace) {
    this.trace = trace;
  }

  /** Fails where a number, a suggestion or a reason is not what the trace's own inputs give. */
  public static void check(JsonNode trace) {
    new TraceEvaluator(trace).check();
  }

  private void check() {
    List<String> ratings = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    for (JsonNode result : trace.get("results")) {
      one(result);
      ratings.add(result.get("suggestion").asText());
      kinds.add(result.get("kind").asText());
    }
    assertThat(trace.get("tone").asText()).isEqualTo(tone());
    overall(trace.get("overall"), ratings, kinds);
    trace.get("byTone").forEach(each -> overall(each, ratings, kinds));
    assertThat(trace.get("byTone")).hasSize(5);
  }

  private void one(JsonNode result) {
    JsonNode goal = result.get("goal");
    BigDecimal owed = BigDecimal.ONE;
    BigDecimal of = BigDecimal.ONE;
    int expected = Math.max(1, trace.get("period").asInt() - goal.get("idlePeriods").asInt());
    assertThat(goal.get("owedPeriods").asInt()).isEqualTo(expected);
    if (goal.get("consolidation").asText().equals("SUM")) {
      owed = BigDecimal.valueOf(expected);
      of = number(trace.get("periods"));
    }
    Fraction lower = Fraction.of(number(goal.get("yearLower"))).times(owed, of);
    Fraction upper = Fraction.of(number(goal.get("yearUpper"))).times(owed, of);
    if (goal.has("agreed")) {
      lower = agreed(goal);
      upper = lower;
    }
    assertThat(number(result.get("targetLower"))).isEqualByComparingTo(lower.rounded(6));
    assertThat(number(result.get("targetUpper"))).isEqualByComparingTo(upper.rounded(6));
    String state = result.get("state").asText();
    if (!state.equals("OK")) {
      assertThat(result.hasNonNull("percent")).isFalse();
      assertThat(result.get("decidedBy")).isEmpty();
      assertThat(result.get("suggestion").asText()).isEqualTo("NEEDS_JUDGEMENT");
      assertThat(result.get("reason").asText()).isEqualTo(state);
      return;
    }
    Fraction percent =
        percent(
            goal.get("polarity").asText(), Fraction.of(number(result.get("actual"))), lower, upper);
    percent = percent.sign() < 0 ? Fraction.of(BigDecimal.ZERO) : percent;
    assertThat(number(result.get("percent"))).isEqualByComparingTo(percent.rounded(2));
    boolean ceiling = goal.get("ceiling").asBoolean() || lower.sign() == 0 && upper.sign() == 0;
    assertThat(result.get("suggestion").asText() + " " + result.get("reason").asText())
        .isEqualTo(suggested(percent, ceiling));
  }

  /** A flow owes what its periods add up to, everything else the last. */
  private static Fraction agreed(JsonNode goal) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode each : goal.get("agreed")) {
      sum = goal.get("consolidation").asText().equals("SUM") ? sum.add(number(each)) : number(each);
    }
    return Fraction.of(sum);
  }

  private String suggested(Fraction percent, boolean ceiling) {
    if (ceiling && percent.compare(Fraction.of(HUNDRED)) >= 0) {
      return "MEETS CEILING_TARGET";
    }
    if (percent.compare(Fraction.of(rule("RESULT_ABOVE_FROM"))) >= 0) {
      return ceiling ? "MEETS AT_LEAST_MEETS" : "ABOVE AT_LEAST_ABOVE";
    }
    return percent.compare(Fraction.of(rule("RESULT_MEETS_FROM"))) >= 0
        ? "MEETS AT_LEAST_MEETS"
        : "BELOW UNDER_MEETS";
  }

  private static Fraction percent(
      String polarity, Fraction actual, Fraction lower, Fraction upper) {
    if (actual.compare(lower) >= 0 && actual.compare(upper) <= 0) {
      return Fraction.of(HUNDRED);
    }
    boolean under = actual.compare(lower) < 0;
    Fraction bound = under ? lower : upper;
    return switch (polarity) {
      case "MAXIMIZE" -> actual.percentOf(bound);
      case "MINIMIZE" -> falling(actual, bound);
      case "RANGE" -> under ? actual.percentOf(bound) : falling(actual, bound);
      case "STABILIZE" ->
          Fraction.of(HUNDRED).minus(actual.minus(bound).abs().percentOf(bound.abs()));
      default -> throw new IllegalStateException(polarity);
    };
  }

  private static Fraction falling(Fraction actual, Fraction bound) {
    return bound.sign() == 0
        ? Fraction.of(actual.sign() == 0 ? HUNDRED : BigDecimal.ZERO)
        : Fraction.of(BigDecimal.valueOf(200)).minus(actual.percentOf(bound));
  }

  private String tone() {
    int given = trace.get("tones").size();
    int positive = 0;
    for (JsonNode tone : trace.get("tones")) {
      positive += tone.asText().matches("ALL_POSITIVE|MOSTLY_POSITIVE") ? 1 : 0;
    }
    if (given == 0) {
      return "NONE_GIVEN";
    }
    if (positive == given || positive == 0) {
      return positive == 0 ? "NONE_POSITIVE" : "ALL_POSITIVE";
    }
    return most(positive, given)
        ? "MOSTLY_POSITIVE"
        : most(given - positive, given) ? "MOSTLY_NOT_POSITIVE" : "PARTLY_POSITIVE";
  }

  private boolean most(long part, long whole) {
    return BigDecimal.valueOf(part)
            .compareTo(rule("MAJORITY_ABOVE_SHARE").multiply(BigDecimal.valueOf(whole)))
        > 0;
  }

  private void overall(JsonNode overall, List<String> ratings, List<String> kinds) {
    long main = 0;
    long below = 0;
    for (int i = 0; i < ratings.size(); i++) {
      boolean isMain = kinds.get(i).equals("MAIN");
      main += isMain ? 1 : 0;
      below += isMain && ratings.get(i).equals("BELOW") ? 1 : 0;
    }
    String majority = "NONE";
    for (String rating : List.of("ABOVE", "MEETS", "BELOW")) {
      if (most(ratings.stream().filter(rating::equals).count(), ratings.size())) {
        majority = rating;
      }
    }
    boolean small =
        BigDecimal.valueOf(below)
                .compareTo(rule("SMALL_PART_SHARE").multiply(BigDecimal.valueOf(main)))
            <= 0;
    String mainBelow = below == 0 ? "NONE" : small ? "SMALL_PART" : "MORE";
    String tone =
        switch (overall.get("tone").asText()) {
          case "ALL_POSITIVE", "MOSTLY_POSITIVE" -> "POSITIVE";
          case "NONE_POSITIVE", "MOSTLY_NOT_POSITIVE" -> "NOT_POSITIVE";
          default -> overall.get("tone").asText();
        };
    String completeness =
        ratings.isEmpty()
            ? "NO_RESULTS"
            : ratings.contains("NEEDS_JUDGEMENT") ? "MISSING_RATING" : "COMPLETE";
    JsonNode facts = overall.get("facts");
    assertThat(facts.get("completeness").asText()).isEqualTo(completeness);
    assertThat(facts.get("majority").asText()).isEqualTo(majority);
    assertThat(facts.get("mainBelow").asText()).isEqualTo(mainBelow);
    assertThat(facts.get("tone").asText()).isEqualTo(tone);
    List<String> reasons = reasons(completeness, majority, mainBelow, tone);
    List<String> told = new ArrayList<>();
    overall.get("reasons").forEach(reason -> told.add(reason.asText()));
    assertThat(told).isEqualTo(reasons);
    assertThat(overall.get("suggestion").asText())
        .isEqualTo(reasons.isEmpty() ? majority : "NEEDS_JUDGEMENT");
  }

  /** The guide, PermenPANRB 6/2022 p. 97-98 and 101. */
  private static List<String> reasons(
      String completeness, String majority, String mainBelow, String tone) {
    List<String> reasons = new ArrayList<>();
    if (!completeness.equals("COMPLETE")) {
      reasons.add(completeness);
    }
    if (tone.equals("NONE_GIVEN")) {
      reasons.add("NO_FEEDBACK");
    }
    if (completeness.equals("COMPLETE") && majority.equals("NONE")) {
      reasons.add("NO_MAJORITY");
    } else if (completeness.equals("COMPLETE")) {
      if (majority.equals("ABOVE") && !mainBelow.equals("NONE")) {
        reasons.add("VETO_MAIN_BELOW");
      }
      if (majority.equals("MEETS") && mainBelow.equals("MORE")) {
        reasons.add("TOO_MANY_MAIN_BELOW");
      }
      boolean agrees =
          switch (majority) {
            case "ABOVE" -> tone.equals("POSITIVE");
            case "MEETS" -> !tone.equals("NOT_POSITIVE");
            default -> tone.equals("NOT_POSITIVE");
          };
      if (!tone.equals("NONE_GIVEN") && !agrees) {
        reasons.add("FEEDBACK_CONTRADICTS");
      }
    }
    return reasons;
  }

  private BigDecimal rule(String code) {
    for (JsonNode rule : trace.get("rules")) {
      if (rule.get("code").asText().equals(code)) {
        assertThat(rule.get("version").asText()).isEqualTo(trace.get("ruleSet").asText());
        assertThat(rule.get("basis").asText()).isNotBlank();
        return number(rule.get("value"));
      }
    }
    throw new AssertionError("the trace lacks the rule " + code);
  }

  private static BigDecimal number(JsonNode node) {
    return node.decimalValue();
  }
}

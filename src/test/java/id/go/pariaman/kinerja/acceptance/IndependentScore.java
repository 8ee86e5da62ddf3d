package id.go.pariaman.kinerja.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The arithmetic of the guide written a second time, from the law's text and without any class of
 * the application: whole comparisons instead of divisions, so that a rounding mistake there cannot
 * hide here.
 */
final class IndependentScore {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal ABOVE_FROM = BigDecimal.valueOf(110);
  private static final BigDecimal MEETS_FROM = BigDecimal.valueOf(90);

  private static final Map<String, String> QUADRANT =
      Map.of(
          "ABOVE/ABOVE", "VERY_GOOD",
          "ABOVE/MEETS", "GOOD",
          "ABOVE/BELOW", "POOR",
          "MEETS/ABOVE", "GOOD",
          "MEETS/MEETS", "GOOD",
          "MEETS/BELOW", "POOR",
          "BELOW/ABOVE", "NEEDS_IMPROVEMENT",
          "BELOW/MEETS", "NEEDS_IMPROVEMENT",
          "BELOW/BELOW", "VERY_POOR");

  private IndependentScore() {}

  static String predicate(String workResult, String workBehaviour) {
    return QUADRANT.get(workResult + "/" + workBehaviour);
  }

  /**
   * Proposed rating of one result, or null where the assessor has to judge.
   *
   * @param period the period reported on, of four
   * @param idle periods in which the result did not apply
   */
  static String proposed(JsonNode result, BigDecimal actual, int period, Set<Integer> idle) {
    return proposed(result, actual, period, idle, ABOVE_FROM);
  }

  /** The same under another threshold of ABOVE. */
  static String proposed(
      JsonNode result, BigDecimal actual, int period, Set<Integer> idle, BigDecimal aboveFrom) {
    if (actual == null) {
      return null;
    }
    BigDecimal lower = result.get("targetLower").decimalValue();
    BigDecimal upper = result.get("targetUpper").decimalValue();
    // A flow owes its share of the year: compare four times the actual with the share's numerator.
    BigDecimal scale = BigDecimal.ONE;
    boolean flow = result.get("consolidation").asText().equals("SUM");
    if (!result.get("trajectory").isEmpty()) {
      lower = agreed(result.get("trajectory"), period, flow ? idle : Set.of());
      upper = lower;
    } else if (flow) {
      scale = BigDecimal.valueOf(4);
      BigDecimal share = BigDecimal.valueOf(period - idle.stream().filter(p -> p < period).count());
      lower = lower.multiply(share);
      upper = upper.multiply(share);
    }
    BigDecimal scaled = actual.multiply(scale);
    boolean ceiling = result.get("ceiling").asBoolean() || upper.signum() == 0;
    boolean above = reaches(result, scaled, lower, upper, aboveFrom);
    boolean meets = reaches(result, scaled, lower, upper, MEETS_FROM);
    if (above) {
      return ceiling ? "MEETS" : "ABOVE";
    }
    return meets ? "MEETS" : "BELOW";
  }

  /** Where the plan names a target for each period: the last one, less what an idle period adds. */
  private static BigDecimal agreed(JsonNode trajectory, int period, Set<Integer> idle) {
    BigDecimal owed = trajectory.get(period - 1).decimalValue();
    for (int each : idle) {
      BigDecimal before = each == 1 ? BigDecimal.ZERO : trajectory.get(each - 2).decimalValue();
      owed =
          each <= period
              ? owed.subtract(trajectory.get(each - 1).decimalValue().subtract(before))
              : owed;
    }
    return owed;
  }

  /** Whether the percentage is at least the threshold, without dividing. */
  private static boolean reaches(
      JsonNode result, BigDecimal actual, BigDecimal lower, BigDecimal upper, BigDecimal from) {
    boolean inside = actual.compareTo(lower) >= 0 && actual.compareTo(upper) <= 0;
    boolean range = lower.compareTo(upper) != 0;
    if (range && inside) {
      return HUNDRED.compareTo(from) >= 0;
    }
    BigDecimal bound = actual.compareTo(lower) < 0 ? lower : upper;
    return switch (result.get("polarity").asText()) {
      case "MAXIMIZE" -> rising(actual, bound, from);
      case "MINIMIZE" -> falling(actual, bound, from);
      case "RANGE" ->
          actual.compareTo(lower) < 0
              ? rising(actual, lower, from)
              : inside ? HUNDRED.compareTo(from) >= 0 : falling(actual, upper, from);
      case "STABILIZE" -> {
        BigDecimal off = actual.subtract(bound).abs();
        yield bound.subtract(off).multiply(HUNDRED).compareTo(bound.multiply(from)) >= 0;
      }
      default -> throw new IllegalStateException(result.toString());
    };
  }

  private static boolean rising(BigDecimal actual, BigDecimal bound, BigDecimal from) {
    return actual.multiply(HUNDRED).compareTo(bound.multiply(from)) >= 0;
  }

  private static boolean falling(BigDecimal actual, BigDecimal bound, BigDecimal from) {
    if (bound.signum() == 0) {
      return actual.signum() == 0 && HUNDRED.compareTo(from) >= 0;
    }
    return bound
            .multiply(BigDecimal.valueOf(2))
            .subtract(actual)
            .multiply(HUNDRED)
            .compareTo(bound.multiply(from))
        >= 0;
  }

  /** The guide for all results together (p.97-98): the rating, or null where it has no answer. */
  static String together(List<String> ratings, List<String> kinds, String tone) {
    int all = ratings.size();
    int main = 0;
    int mainBelow = 0;
    int above = 0;
    int meets = 0;
    int below = 0;
    for (int i = 0; i < all; i++) {
      boolean isMain = kinds.get(i).equals("MAIN");
      main += isMain ? 1 : 0;
      switch (ratings.get(i)) {
        case "ABOVE" -> above++;
        case "MEETS" -> meets++;
        default -> {
          below++;
          mainBelow += isMain ? 1 : 0;
        }
      }
    }
    boolean positive = tone.equals("ALL_POSITIVE") || tone.equals("MOSTLY_POSITIVE");
    boolean partly = tone.equals("PARTLY_POSITIVE");
    if (2 * above > all) {
      return mainBelow == 0 && positive ? "ABOVE" : null;
    }
    if (2 * meets > all) {
      return 4 * mainBelow <= main && (positive || partly) ? "MEETS" : null;
    }
    return 2 * below > all && !positive && !partly ? "BELOW" : null;
  }
}

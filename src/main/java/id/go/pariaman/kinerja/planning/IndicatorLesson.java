package id.go.pariaman.kinerja.planning;

import id.go.pariaman.kinerja.organisation.Indicator;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.planning.result.Scale;
import id.go.pariaman.kinerja.scoring.NumberText;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.achievement.Achievement;
import id.go.pariaman.kinerja.scoring.achievement.Actual;
import id.go.pariaman.kinerja.scoring.achievement.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * What an indicator means, in the words of a colleague.
 *
 * @param example a worked example with the suggested target, computed by the scoring module
 */
public record IndicatorLesson(
    String code, String meaning, String formula, String source, String example, String warning) {

  private static final BigDecimal NEARLY = new BigDecimal("0.9");

  static IndicatorLesson of(Indicator indicator) {
    return new IndicatorLesson(
        indicator.code(),
        indicator.definition(),
        indicator.formula(),
        indicator.dataSource(),
        example(indicator),
        indicator.warning() == null ? "" : indicator.warning());
  }

  /** The same of a planned result: what its measure means, also of one that people wrote. */
  public static String meaning(PlannedResult result) {
    return "%s, dihitung dalam %s dari %s. Angka setahun: %s."
        .formatted(
            result.measure(),
            result.unit(),
            result.dataSource(),
            result.consolidation().label().toLowerCase(Locale.ROOT));
  }

  /** A worked example with the target of a planned result, computed by the scoring module. */
  public static String example(PlannedResult result) {
    return example(result.polarity(), result.targetLower(), result.targetUpper(), result.unit());
  }

  private static String example(Indicator indicator) {
    String[] bounds = indicator.suggestedTarget().split("-");
    BigDecimal lower = new BigDecimal(bounds[0].strip());
    BigDecimal upper = bounds.length == 2 ? new BigDecimal(bounds[1].strip()) : lower;
    return example(Polarity.valueOf(indicator.polarity()), lower, upper, indicator.unit());
  }

  /** Of a zero target both sides are told, since every other actual gives the same. */
  private static String example(
      Polarity polarity, BigDecimal lower, BigDecimal upper, String unit) {
    Target goal = Target.range(lower, upper);
    String first =
        "%s: target %s %s, %s"
            .formatted(
                polarity.label(),
                NumberText.range(lower, upper),
                unit,
                achieved(polarity, goal, nearly(lower, unit), unit));
    return lower.signum() == 0
        ? "%s; %s.".formatted(first, achieved(polarity, goal, BigDecimal.ONE, unit))
        : first + ".";
  }

  /**
   * About nine tenths of the target, as finely as the target itself is written: no half documents.
   */
  private static BigDecimal nearly(BigDecimal target, String unit) {
    int decimals = Math.max(0, target.stripTrailingZeros().scale());
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
    BigDecimal nearly = target.multiply(NEARLY).setScale(decimals, RoundingMode.HALF_UP);
    if (nearly.compareTo(target) == 0 && target.compareTo(step) > 0) {
      nearly = target.subtract(step);
    }
    return Scale.of(unit).map(Scale::lowest).orElse(nearly).max(nearly);
  }

  private static String achieved(Polarity polarity, Target target, BigDecimal actual, String unit) {
    Achievement achievement = Achievement.of(polarity, target, Actual.of(actual));
    return "realisasi %s %s, capaian %s"
        .formatted(
            NumberText.number(actual),
            unit,
            achievement.isKnown()
                ? NumberText.number(achievement.percent().rounded()) + " %"
                : "tidak dapat dihitung");
  }
}

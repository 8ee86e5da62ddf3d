package id.go.pariaman.kinerja.planning;

import id.go.pariaman.kinerja.organisation.Indicator;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.achievement.Achievement;
import id.go.pariaman.kinerja.scoring.achievement.Actual;
import id.go.pariaman.kinerja.scoring.achievement.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an indicator means, in the words of a colleague.
 *
 * @param example a worked example with the suggested target, computed by the scoring module
 */
public record IndicatorLesson(
    String code, String meaning, String formula, String source, String example, String warning) {

  static IndicatorLesson of(Indicator indicator) {
    return new IndicatorLesson(
        indicator.code(),
        indicator.definition(),
        indicator.formula(),
        indicator.dataSource(),
        example(indicator),
        indicator.warning() == null ? "" : indicator.warning());
  }

  private static String example(Indicator indicator) {
    String[] bounds = indicator.suggestedTarget().split("-");
    BigDecimal lower = new BigDecimal(bounds[0].strip());
    BigDecimal upper = bounds.length == 2 ? new BigDecimal(bounds[1].strip()) : lower;
    Polarity polarity = Polarity.valueOf(indicator.polarity());
    BigDecimal actual =
        lower.signum() == 0
            ? BigDecimal.ONE
            : lower
                .multiply(new BigDecimal("0.9"))
                .setScale(lower.scale() + 1, RoundingMode.HALF_UP);
    Achievement achievement =
        Achievement.of(polarity, Target.range(lower, upper), Actual.of(actual));
    String target =
        lower.compareTo(upper) == 0
            ? PlannedResult.number(lower)
            : PlannedResult.number(lower) + "-" + PlannedResult.number(upper);
    return "%s. Contoh: target %s %s, realisasi %s %s, capaian %s."
        .formatted(
            polarity.label(),
            target,
            indicator.unit(),
            PlannedResult.number(actual),
            indicator.unit(),
            achievement.isKnown() ? achievement.percent().label() : "tidak dapat dihitung");
  }
}

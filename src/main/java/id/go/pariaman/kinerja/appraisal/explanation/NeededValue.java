package id.go.pariaman.kinerja.appraisal.explanation;

import static id.go.pariaman.kinerja.scoring.NumberText.number;

import id.go.pariaman.kinerja.appraisal.evaluation.Trace;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.Ratio;
import id.go.pariaman.kinerja.scoring.achievement.AchievementState;
import id.go.pariaman.kinerja.scoring.achievement.RequiredActual;
import id.go.pariaman.kinerja.scoring.achievement.Target;
import id.go.pariaman.kinerja.scoring.rating.RatingReach;
import id.go.pariaman.kinerja.scoring.rating.RatingThresholds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The value with which one result is proposed for a better rating.
 *
 * @param atLeast in the unit of the result; absent where there is no lower bound
 * @param atMost in the unit of the result; absent where there is no upper bound
 * @param reachable false where no number leads there
 * @param sentence the same in Indonesian
 */
public record NeededValue(
    int no,
    ExpectationRating rating,
    BigDecimal atLeast,
    BigDecimal atMost,
    boolean reachable,
    String sentence) {

  static List<NeededValue> beyond(
      ExpectationRating rating, Trace trace, Trace.TracedResult result) {
    return Stream.of(ExpectationRating.MEETS, ExpectationRating.ABOVE)
        .filter(better -> rating == null || better.compareTo(rating) < 0)
        .map(better -> of(better, trace, result))
        .toList();
  }

  /** The best rating that a number can lead to. */
  static ExpectationRating best(Trace trace, Trace.TracedResult result) {
    return reach(trace, result).flatMap(RatingReach::best).orElse(ExpectationRating.BELOW);
  }

  private static NeededValue of(ExpectationRating rating, Trace trace, Trace.TracedResult result) {
    Optional<RequiredActual> required =
        reach(trace, result).flatMap(reach -> reach.required(rating));
    return new NeededValue(
        result.no(),
        rating,
        required.map(RequiredActual::leastShown).orElse(null),
        required.map(RequiredActual::mostShown).orElse(null),
        required.isPresent(),
        "Nomor %d, %s, agar %s: %s."
            .formatted(
                result.no(),
                result.title(),
                rating.label().toLowerCase(Locale.ROOT),
                required
                    .map(range -> text(range, result))
                    .orElse(
                        "tidak dapat dicapai dengan angka, hanya dengan alasan Pejabat Penilai")));
  }

  private static String text(RequiredActual range, Trace.TracedResult result) {
    if (result.actual() != null && range.contains(Ratio.of(result.actual()))) {
      return "realisasi %s %s sudah mencukupi, tanyakan alasan ratingnya kepada atasan"
          .formatted(number(result.actual()), result.unit());
    }
    if (range.atMost() == null) {
      return "sedikitnya %s %s".formatted(number(range.leastShown()), result.unit());
    }
    return range.atLeast() == null
        ? "paling banyak %s %s".formatted(number(range.mostShown()), result.unit())
        : "antara %s dan %s %s"
            .formatted(number(range.leastShown()), number(range.mostShown()), result.unit());
  }

  /** Empty where the result has no number to work on. */
  private static Optional<RatingReach> reach(Trace trace, Trace.TracedResult result) {
    if (result.state() != AchievementState.OK && result.state() != AchievementState.NOT_REPORTED) {
      return Optional.empty();
    }
    Trace.Goal goal = result.goal();
    Target target = goal.owed(trace.periods());
    BigDecimal above = trace.number(RuleCode.RESULT_ABOVE_FROM);
    return Optional.of(
        new RatingReach(
            goal.polarity(),
            target,
            goal.ceiling(),
            RatingThresholds.of(above, trace.number(RuleCode.RESULT_MEETS_FROM), above)));
  }
}

package id.go.pariaman.kinerja.process.employeeappraisal.ratingforms;

import id.go.pariaman.kinerja.appraisal.evaluation.Trace;
import id.go.pariaman.kinerja.appraisal.report.ProgressEntry;
import id.go.pariaman.kinerja.planning.IndicatorLesson;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.scoring.NumberText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A result to rate; the rating starts from the proposal, a departure from it needs a reason.
 *
 * @param open the employee reported no value, so that the assessor may enter one
 * @param idle the employee said that the result did not apply
 */
record JudgementRow(
    String no,
    String title,
    String kind,
    String target,
    String unit,
    String measure,
    String meaning,
    String formula,
    String example,
    String actual,
    String achievement,
    String proposal,
    String evidence,
    String obstacles,
    String proposed,
    boolean open,
    boolean idle,
    BigDecimal entered,
    String rating,
    String reason) {

  private static final String NOT_REPORTED = "Belum ada isian";

  static JudgementRow of(
      PlannedResult result,
      String meaning,
      Trace.TracedResult traced,
      Optional<ProgressEntry> entry,
      boolean citizensGive) {
    return new JudgementRow(
        String.valueOf(result.no()),
        result.title(),
        result.kind().label(),
        targetText(result, traced),
        result.unit(),
        result.measure(),
        meaning,
        result.formula(),
        IndicatorLesson.example(result),
        entry
            .flatMap(ProgressEntry::actual)
            .map(actual -> NumberText.number(actual) + " " + result.unit())
            .or(
                () ->
                    entry.flatMap(ProgressEntry::notApplicable).map(why -> "Tidak berlaku: " + why))
            .orElse(NOT_REPORTED),
        traced.percent() == null ? "-" : NumberText.number(traced.percent()) + " %",
        traced.sentence(),
        entry.flatMap(ProgressEntry::evidence).orElse("-"),
        entry.flatMap(ProgressEntry::obstacles).orElse("-"),
        traced.suggestion().rating().map(Enum::name).orElse(null),
        entry.flatMap(ProgressEntry::actual).isEmpty() && !citizensGive,
        entry.filter(ProgressEntry::isIdle).isPresent(),
        null,
        traced.suggestion().rating().map(Enum::name).orElse(null),
        null);
  }

  /** The target of the year, and what it asks for by the end of the period where that is less. */
  static String targetText(PlannedResult result, Trace.TracedResult traced) {
    return traced.targetLower().compareTo(result.targetLower()) == 0
            && traced.targetUpper().compareTo(result.targetUpper()) == 0
        ? result.targetText()
        : "%s setahun; sampai periode ini %s".formatted(result.targetText(), traced.targetText());
  }
}

package id.go.pariaman.kinerja.process.employeeappraisal.ratingforms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.appraisal.report.ProgressEntry;
import id.go.pariaman.kinerja.appraisal.report.Report;
import id.go.pariaman.kinerja.appraisal.report.Reports;
import id.go.pariaman.kinerja.appraisal.voice.CitizenVoice;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.planning.IndicatorLesson;
import id.go.pariaman.kinerja.planning.Plan;
import id.go.pariaman.kinerja.planning.PlanCatalogue;
import id.go.pariaman.kinerja.planning.Plans;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.scoring.NumberText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What lies on the desk of whoever reports: each result with its target, its measure explained, and
 * the last value.
 */
@Component
class ReportDesk {

  /**
   * A result to report on; the last value is filled in to start from.
   *
   * @param citizens what citizens give instead; null where it is reported
   */
  record Row(
      String no,
      String title,
      String kind,
      String target,
      String unit,
      String measure,
      String meaning,
      String formula,
      String example,
      String last,
      String citizens,
      BigDecimal actual,
      String notApplicable,
      String evidence,
      String obstacles) {}

  private final Plans plans;
  private final PlanCatalogue catalogue;
  private final Reports reports;
  private final Cycles cycles;

  ReportDesk(Plans plans, PlanCatalogue catalogue, Reports reports, Cycles cycles) {
    this.plans = plans;
    this.catalogue = catalogue;
    this.reports = reports;
    this.cycles = cycles;
  }

  /** Of two cycles at once the periods bear the same names. */
  String periodOfCycle(AppraisalKey key, int period) {
    return "%s, siklus %s".formatted(periodTitle(key, period), key.cycle());
  }

  String periodTitle(AppraisalKey key, int period) {
    return cycles.get(key.cycle()).periodKind().title(period);
  }

  /** The version of the plan whose results are the rows. */
  String planVersion(AppraisalKey key) {
    return String.valueOf(plans.get(key).version());
  }

  /**
   * A draft typed under another version of the plan: each row goes where its result stands now, so
   * that nothing is said of a result that it was not typed for.
   */
  ObjectNode adapt(AppraisalKey key, ObjectNode draft) {
    Plan plan = plans.get(key);
    String typed = draft.path("planVersion").asText();
    if (typed.equals(String.valueOf(plan.version()))) {
      return draft;
    }
    List<PlannedResult> before =
        typed.matches("[0-9]{1,6}") ? plans.results(key, Integer.parseInt(typed)) : List.of();
    ObjectNode adapted = draft.deepCopy();
    ArrayNode rows = adapted.putArray("results");
    for (PlannedResult result : plan.results()) {
      JsonNode row =
          before.stream()
              .filter(result::isSameAs)
              .findFirst()
              .map(was -> draft.path("results").path(was.no() - 1))
              .orElseGet(MissingNode::getInstance);
      rows.add(row.isObject() ? row : rows.objectNode());
    }
    return adapted;
  }

  /** What the measure of a planned result means, also of one that people wrote. */
  Function<PlannedResult, String> meanings() {
    Map<String, String> catalogued =
        catalogue.lessons().stream()
            .collect(Collectors.toMap(IndicatorLesson::code, IndicatorLesson::meaning));
    return result ->
        result
            .indicatorCode()
            .map(catalogued::get)
            .orElseGet(() -> IndicatorLesson.meaning(result));
  }

  /**
   * @param citizens what stands for an actual that they give; null where nobody asks them
   */
  List<Row> rows(AppraisalKey key, int period, String citizens) {
    Function<PlannedResult, String> meanings = meanings();
    List<PlannedResult> planned = plans.get(key).results();
    Optional<Report> last =
        reports
            .lastBefore(key, period)
            .map(report -> report.renumbered(plans.results(key, report.planVersion()), planned));
    return planned.stream()
        .map(
            result ->
                row(
                    result,
                    meanings.apply(result),
                    CitizenVoice.speaksOf(result) ? citizens : null,
                    last.flatMap(report -> report.entry(result.no()))))
        .toList();
  }

  private static Row row(
      PlannedResult result, String meaning, String citizens, Optional<ProgressEntry> last) {
    Optional<BigDecimal> value = last.flatMap(ProgressEntry::actual);
    return new Row(
        String.valueOf(result.no()),
        result.title(),
        result.kind().label(),
        result.targetText(),
        result.unit(),
        result.measure(),
        meaning,
        result.formula(),
        IndicatorLesson.example(result),
        value.map(actual -> NumberText.number(actual) + " " + result.unit()).orElse("belum ada"),
        citizens,
        citizens == null ? value.map(BigDecimal::stripTrailingZeros).orElse(null) : null,
        null,
        last.flatMap(ProgressEntry::evidence).orElse(null),
        null);
  }
}

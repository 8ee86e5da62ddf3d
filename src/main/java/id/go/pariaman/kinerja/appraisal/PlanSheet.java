package id.go.pariaman.kinerja.appraisal;

import id.go.pariaman.kinerja.planning.Plan;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import java.util.List;

/**
 * The plan in force as its owner reads it.
 *
 * @param setBy name of the assessor who set it; empty when the two agreed
 * @param dissent what the two did not agree on; empty when nothing was recorded
 */
record PlanSheet(
    int version,
    List<Row> results,
    String setBy,
    String dissent,
    String resources,
    String accountability,
    String consequences) {

  record Row(String title, String kind, String measure, String target, String consolidation) {}

  static PlanSheet of(Plan plan, String setBy) {
    return new PlanSheet(
        plan.version(),
        plan.results().stream().map(PlanSheet::row).toList(),
        setBy,
        plan.dissent().orElse(""),
        plan.resources(),
        plan.accountability(),
        plan.consequences());
  }

  private static Row row(PlannedResult result) {
    return new Row(
        result.no() + ". " + result.title(),
        result.kind().label(),
        result.measure(),
        result.targetText(),
        result.consolidation().label());
  }
}

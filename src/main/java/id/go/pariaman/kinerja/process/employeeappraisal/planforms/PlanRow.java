package id.go.pariaman.kinerja.process.employeeappraisal.planforms;

import id.go.pariaman.kinerja.planning.PlanDraft;
import id.go.pariaman.kinerja.planning.result.ResultDraft;
import java.math.BigDecimal;
import java.util.List;

/** A planned result as a row that can be edited. */
record PlanRow(
    String indicator,
    String title,
    String kind,
    String supports,
    BigDecimal targetLower,
    BigDecimal targetUpper,
    String trajectory,
    String measure,
    String aspect,
    String unit,
    String formula,
    String dataSource,
    String polarity,
    String consolidation) {

  static List<PlanRow> of(PlanDraft draft) {
    return draft.results().stream().map(PlanRow::of).toList();
  }

  private static PlanRow of(ResultDraft row) {
    boolean own = ResultDraft.OWN.equals(row.indicator());
    return new PlanRow(
        row.indicator(),
        row.title(),
        row.kind(),
        row.supports(),
        row.targetLower(),
        row.targetUpper(),
        row.trajectory(),
        own ? row.measure() : null,
        row.aspect(),
        own ? row.unit() : null,
        own ? row.formula() : null,
        own ? row.dataSource() : null,
        own ? row.polarity() : null,
        own ? row.consolidation() : null);
  }

  static PlanDraft draft(
      List<PlanRow> rows, String resources, String accountability, String consequences) {
    return new PlanDraft(
        rows == null ? List.of() : rows.stream().map(PlanRow::draft).toList(),
        resources,
        accountability,
        consequences);
  }

  private ResultDraft draft() {
    return new ResultDraft(
        indicator,
        title,
        kind,
        supports,
        targetLower,
        targetUpper,
        trajectory,
        measure,
        aspect,
        unit,
        formula,
        dataSource,
        polarity,
        consolidation);
  }
}

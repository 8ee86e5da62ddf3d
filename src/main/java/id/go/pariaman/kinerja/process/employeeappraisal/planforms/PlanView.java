package id.go.pariaman.kinerja.process.employeeappraisal.planforms;

import id.go.pariaman.kinerja.planning.result.PlannedResult;

/** A planned result as a person reads it. */
record PlanView(
    int no,
    String title,
    String kind,
    String measure,
    String aspect,
    String target,
    String polarity,
    String consolidation,
    String formula,
    String dataSource,
    String supports) {

  static PlanView of(PlannedResult result) {
    return new PlanView(
        result.no(),
        result.title(),
        result.kind().label(),
        result.measure(),
        result.aspect().label(),
        result.targetText(),
        result.polarity().label(),
        result.consolidation().label(),
        result.formula(),
        result.dataSource(),
        result.supports().orElse("-"));
  }
}

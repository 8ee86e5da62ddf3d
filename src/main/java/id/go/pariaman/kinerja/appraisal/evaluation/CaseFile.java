package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.appraisal.report.Report;
import id.go.pariaman.kinerja.planning.PlanVersions;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import java.util.List;
import java.util.Optional;

/** What one person planned, reported and was told in a cycle, the oldest first. */
record CaseFile(PlanVersions plan, List<Report> reports, List<Evaluation> evaluations) {

  /** A report speaks of the plan it was written for, even if the plan changed a moment later. */
  List<PlannedResult> reportedPlan(int period) {
    return plan.results(reportedVersion(period));
  }

  private int reportedVersion(int period) {
    return reports.stream()
        .filter(report -> report.period() == period)
        .findFirst()
        .map(Report::planVersion)
        .orElse(plan.inForce());
  }

  ProposalInputs inputs(int period) {
    List<PlannedResult> planned = reportedPlan(period);
    return new ProposalInputs(
        period,
        reportedVersion(period),
        planned,
        reports.stream()
            .filter(report -> report.period() <= period)
            .map(report -> report.renumbered(plan.results(report.planVersion()), planned))
            .toList(),
        evaluations.stream()
            .filter(evaluation -> evaluation.period() < period)
            .map(evaluation -> evaluation.judgement().tone())
            .toList());
  }

  Optional<Evaluation> evaluation(int period) {
    return evaluations.stream().filter(each -> each.period() == period).findFirst();
  }
}

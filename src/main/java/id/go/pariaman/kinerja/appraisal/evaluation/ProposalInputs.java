package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.appraisal.report.Report;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a proposal follows from, besides the versions of rules and tables.
 *
 * @param planVersion the version of the plan that {@code plan} is
 * @param reports of the period and of those before
 * @param tones of the feedback in the periods before
 */
record ProposalInputs(
    int period,
    int planVersion,
    List<PlannedResult> plan,
    List<Report> reports,
    List<FeedbackTone> tones) {

  /** Periods of the year in which the person was not there yet: each later one has a report. */
  int periodsBefore() {
    return reports.stream().mapToInt(Report::period).min().orElse(1) - 1;
  }

  /** The report on the period itself. */
  Optional<Report> report() {
    return reports.stream().filter(report -> report.period() == period).findFirst();
  }
}

package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.appraisal.report.Report;
import id.go.pariaman.kinerja.planning.PlannedResult;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import java.util.List;

/**
 * Everything that a proposal follows from, besides the versions of rules and tables.
 *
 * @param reports of the period and of those before
 * @param tones of the feedback in the periods before
 */
record ProposalInputs(
    int period, List<PlannedResult> plan, List<Report> reports, List<FeedbackTone> tones) {}

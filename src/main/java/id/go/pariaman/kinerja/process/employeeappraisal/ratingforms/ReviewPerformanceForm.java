package id.go.pariaman.kinerja.process.employeeappraisal.ratingforms;

import id.go.pariaman.kinerja.appraisal.AppraisalCase;
import id.go.pariaman.kinerja.appraisal.evaluation.Evaluations;
import id.go.pariaman.kinerja.organisation.EmployeeStatus;
import id.go.pariaman.kinerja.process.form.Facts;
import id.go.pariaman.kinerja.process.form.TaskAt;
import id.go.pariaman.kinerja.process.form.TaskForm;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * "Evaluasi kinerja tahunan": a fresh judgement on the final realisation, not an average (Art. 25,
 * p.101-103).
 */
@Component
class ReviewPerformanceForm
    implements TaskForm<ReviewPerformanceForm.Shown, ReviewPerformanceForm.Given> {

  record Shown(
      String person,
      String position,
      String period,
      String due,
      String late,
      String notice,
      List<JudgementDesk.PastView> past,
      String selfAssessment,
      List<JudgementRow> results,
      List<VoiceDesk.Row> indices,
      List<VoiceDesk.Comment> comments,
      String reply,
      String feedback,
      String tone,
      List<JudgementDesk.ProposalView> proposals,
      String workResult,
      String workResultReason,
      String workBehaviour,
      String workBehaviourReason,
      List<JudgementDesk.BehaviourView> behaviours,
      List<PredicateView> predicates,
      boolean studyLeave,
      boolean studyLeaveFailed,
      String recommendation) {}

  record Given(
      List<RatingRow> results,
      String feedback,
      FeedbackTone tone,
      ExpectationRating workResult,
      String workResultReason,
      ExpectationRating workBehaviour,
      String workBehaviourReason,
      List<BehaviourRow> behaviours,
      Boolean studyLeaveFailed,
      String recommendation)
      implements GivenRatings {}

  private final JudgementDesk desk;
  private final Evaluations evaluations;

  ReviewPerformanceForm(JudgementDesk desk, Evaluations evaluations) {
    this.desk = desk;
    this.evaluations = evaluations;
  }

  @Override
  public Shown show(TaskAt at) {
    AppraisalCase appraisal = desk.appraisal(at.appraisal());
    VoiceDesk.Told citizens = desk.citizens(at);
    return new Shown(
        appraisal.name(),
        appraisal.positionTitle() + ", " + appraisal.unitName(),
        desk.periodOfCycle(at.appraisal(), at.period()),
        at.dueText(),
        desk.late(at),
        desk.notice(at.appraisal(), at.period()),
        desk.past(at.appraisal()),
        desk.selfAssessment(at.appraisal(), at.period()),
        desk.rows(at.appraisal(), at.period(), citizens),
        citizens.indices(),
        citizens.comments(),
        desk.reply(at),
        null,
        null,
        desk.proposals(at.appraisal(), at.period()),
        null,
        null,
        null,
        null,
        desk.behaviours(),
        desk.predicates(at),
        appraisal.status() == EmployeeStatus.STUDY_LEAVE,
        false,
        null);
  }

  @Override
  public Facts accept(TaskAt at, Given given) {
    boolean studyLeave = desk.appraisal(at.appraisal()).status() == EmployeeStatus.STUDY_LEAVE;
    evaluations.judge(
        at.appraisal(),
        at.period(),
        RatingRow.entered(given.results()),
        given.judgement(studyLeave && Boolean.TRUE.equals(given.studyLeaveFailed())),
        at.user());
    return Facts.NONE;
  }
}

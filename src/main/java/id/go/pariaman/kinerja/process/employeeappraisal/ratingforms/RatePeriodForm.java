package id.go.pariaman.kinerja.process.employeeappraisal.ratingforms;

import id.go.pariaman.kinerja.appraisal.AppraisalCase;
import id.go.pariaman.kinerja.appraisal.evaluation.Evaluations;
import id.go.pariaman.kinerja.process.form.Facts;
import id.go.pariaman.kinerja.process.form.TaskAt;
import id.go.pariaman.kinerja.process.form.TaskForm;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import java.util.List;
import org.springframework.stereotype.Component;

/** "Nilai periode": both ratings of a period, with feedback (Art. 24). */
@Component
class RatePeriodForm implements TaskForm<RatePeriodForm.Shown, RatePeriodForm.Given> {

  record Shown(
      String person,
      String position,
      String period,
      String due,
      String late,
      String notice,
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
      String recommendation)
      implements GivenRatings {}

  private final JudgementDesk desk;
  private final Evaluations evaluations;

  RatePeriodForm(JudgementDesk desk, Evaluations evaluations) {
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
        null);
  }

  @Override
  public Facts accept(TaskAt at, Given given) {
    evaluations.judge(
        at.appraisal(),
        at.period(),
        RatingRow.entered(given.results()),
        given.judgement(false),
        at.user());
    return Facts.NONE;
  }
}

package id.go.pariaman.kinerja.process.employeeappraisal.planforms;

import id.go.pariaman.kinerja.appraisal.AppraisalCase;
import id.go.pariaman.kinerja.planning.IndicatorLesson;
import id.go.pariaman.kinerja.planning.PlanDraft;
import id.go.pariaman.kinerja.planning.change.PlanChanges;
import id.go.pariaman.kinerja.planning.result.ResultDraft;
import id.go.pariaman.kinerja.process.form.Facts;
import id.go.pariaman.kinerja.process.form.TaskAt;
import id.go.pariaman.kinerja.process.form.TaskForm;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * "Ubah SKP": the plan keeps developing through the year (Art. 14(2)); until the assessor agrees
 * the old one stays in force.
 */
@Component
class ChangePlanForm implements TaskForm<ChangePlanForm.Shown, ChangePlanForm.Given> {

  record Shown(
      String cycle,
      String person,
      String position,
      String assessor,
      String due,
      String reason,
      List<Option> indicatorOptions,
      List<Option> supportedOptions,
      List<IndicatorLesson> lessons,
      List<ResultDraft> results,
      String resources,
      String accountability,
      String consequences) {}

  record Given(
      String reason,
      List<ResultDraft> results,
      String resources,
      String accountability,
      String consequences) {}

  private final PlanDesk desk;
  private final PlanChanges changes;

  ChangePlanForm(PlanDesk desk, PlanChanges changes) {
    this.desk = desk;
    this.changes = changes;
  }

  @Override
  public Shown show(TaskAt at) {
    AppraisalCase appraisal = desk.appraisal(at.appraisal());
    PlanDraft draft = desk.draft(at.appraisal());
    return new Shown(
        at.appraisal().cycle(),
        appraisal.name(),
        appraisal.positionTitle() + ", " + appraisal.unitName(),
        desk.nameOf(appraisal.assessor()),
        at.dueText(),
        null,
        desk.indicators(at.appraisal()),
        desk.supported(at.appraisal(), draft),
        desk.lessons(),
        draft.editable(),
        draft.resources(),
        draft.accountability(),
        draft.consequences());
  }

  @Override
  public Facts accept(TaskAt at, Given given) {
    changes.propose(
        at.appraisal(),
        new PlanDraft(
            given.results(), given.resources(), given.accountability(), given.consequences()),
        given.reason());
    return Facts.NONE;
  }
}

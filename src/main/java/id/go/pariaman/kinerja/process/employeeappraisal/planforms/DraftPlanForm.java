package id.go.pariaman.kinerja.process.employeeappraisal.planforms;

import id.go.pariaman.kinerja.appraisal.AppraisalCase;
import id.go.pariaman.kinerja.planning.IndicatorLesson;
import id.go.pariaman.kinerja.planning.Plan;
import id.go.pariaman.kinerja.planning.PlanDraft;
import id.go.pariaman.kinerja.planning.Plans;
import id.go.pariaman.kinerja.planning.result.ResultDraft;
import id.go.pariaman.kinerja.process.form.Facts;
import id.go.pariaman.kinerja.process.form.TaskAt;
import id.go.pariaman.kinerja.process.form.TaskForm;
import java.util.List;
import org.springframework.stereotype.Component;

/** "Susun SKP": the employee writes what the year is for. */
@Component
class DraftPlanForm implements TaskForm<DraftPlanForm.Shown, DraftPlanForm.Given> {

  record Shown(
      String cycle,
      String person,
      String position,
      String assessor,
      String due,
      String returnReason,
      List<Option> indicatorOptions,
      List<Option> supportedOptions,
      List<IndicatorLesson> lessons,
      List<ResultDraft> results,
      String resources,
      String accountability,
      String consequences) {}

  record Given(
      List<ResultDraft> results, String resources, String accountability, String consequences) {}

  private final PlanDesk desk;
  private final Plans plans;

  DraftPlanForm(PlanDesk desk, Plans plans) {
    this.desk = desk;
    this.plans = plans;
  }

  @Override
  public Shown show(TaskAt at) {
    AppraisalCase appraisal = desk.appraisal(at.appraisal());
    Plan plan = desk.plan(at.appraisal());
    PlanDraft draft = desk.draft(at.appraisal());
    return new Shown(
        at.appraisal().cycle(),
        appraisal.name(),
        appraisal.positionTitle() + ", " + appraisal.unitName(),
        desk.nameOf(appraisal.assessor()),
        at.dueText(),
        plan.returnReason().orElse(null),
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
    plans.submit(
        at.appraisal(),
        new PlanDraft(
            given.results(), given.resources(), given.accountability(), given.consequences()));
    return Facts.NONE;
  }
}

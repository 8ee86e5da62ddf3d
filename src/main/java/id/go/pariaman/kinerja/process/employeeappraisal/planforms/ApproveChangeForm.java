package id.go.pariaman.kinerja.process.employeeappraisal.planforms;

import static id.go.pariaman.kinerja.process.employeeappraisal.EmployeeAppraisal.CHANGE_APPROVED;

import id.go.pariaman.kinerja.appraisal.AppraisalCase;
import id.go.pariaman.kinerja.planning.Plan;
import id.go.pariaman.kinerja.planning.Plans;
import id.go.pariaman.kinerja.planning.change.PlanChange;
import id.go.pariaman.kinerja.planning.change.PlanChanges;
import id.go.pariaman.kinerja.process.form.Facts;
import id.go.pariaman.kinerja.process.form.TaskAt;
import id.go.pariaman.kinerja.process.form.TaskForm;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** "Setujui perubahan SKP": old and new side by side, agreed or declined with a reason. */
@Component
class ApproveChangeForm implements TaskForm<ApproveChangeForm.Shown, ApproveChangeForm.Given> {

  record Shown(
      String cycle,
      String person,
      String position,
      String due,
      String late,
      String changeReason,
      List<PlanView> before,
      List<AnnexView> annexBefore,
      List<PlanView> after,
      List<AnnexView> annexAfter,
      List<PlanDifference> differences,
      String decision,
      String note) {}

  record Given(String decision, String note) {}

  private final PlanDesk desk;
  private final Plans plans;
  private final PlanChanges changes;

  ApproveChangeForm(PlanDesk desk, Plans plans, PlanChanges changes) {
    this.desk = desk;
    this.plans = plans;
    this.changes = changes;
  }

  @Override
  public Shown show(TaskAt at) {
    AppraisalCase appraisal = desk.appraisal(at.appraisal());
    PlanChange change = changes.open(at.appraisal()).orElseThrow();
    Plan plan = desk.plan(at.appraisal());
    List<PlanView> before = plan.results().stream().map(PlanView::of).toList();
    List<AnnexView> annexBefore =
        AnnexView.of(plan.resources(), plan.accountability(), plan.consequences());
    List<PlanView> after =
        plans.results(at.appraisal(), change.version()).stream().map(PlanView::of).toList();
    List<AnnexView> annexAfter =
        AnnexView.of(change.resources(), change.accountability(), change.consequences());
    return new Shown(
        at.appraisal().cycle(),
        appraisal.name(),
        appraisal.positionTitle() + ", " + appraisal.unitName(),
        at.dueText(),
        desk.late(at),
        change.reason(),
        before,
        annexBefore,
        after,
        annexAfter,
        Stream.concat(
                PlanDifference.between(before, after).stream(),
                PlanDifference.ofAnnex(annexBefore, annexAfter).stream())
            .toList(),
        null,
        null);
  }

  @Override
  public Facts accept(TaskAt at, Given given) {
    boolean approved = given.decision().equals("APPROVE");
    changes.decide(at.appraisal(), approved, at.user(), given.note());
    return Facts.of(CHANGE_APPROVED, approved);
  }
}

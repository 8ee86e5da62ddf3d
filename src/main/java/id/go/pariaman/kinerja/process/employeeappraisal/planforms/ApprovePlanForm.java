package id.go.pariaman.kinerja.process.employeeappraisal.planforms;

import static id.go.pariaman.kinerja.process.employeeappraisal.EmployeeAppraisal.PLAN_APPROVED;

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

/**
 * "Setujui SKP": the assessor agrees, returns with a reason, or after several returns sets the plan
 * (Art. 14(3)).
 */
@Component
class ApprovePlanForm implements TaskForm<ApprovePlanForm.Shown, ApprovePlanForm.Given> {

  private static final Option APPROVE = new Option("Setujui SKP ini", "APPROVE");
  private static final Option RETURN =
      new Option("Kembalikan kepada pegawai dengan alasan", "RETURN");
  private static final Option SET = new Option("Tetapkan SKP dengan isian saya", "SET");

  record Shown(
      String cycle,
      String person,
      String position,
      String due,
      String late,
      String notice,
      List<PlanView> plan,
      List<AnnexView> annex,
      List<Option> decisionOptions,
      String decision,
      String reason,
      List<Option> indicatorOptions,
      List<Option> supportedOptions,
      List<IndicatorLesson> lessons,
      List<ResultDraft> results,
      String resources,
      String accountability,
      String consequences) {}

  record Given(
      String decision,
      String reason,
      List<ResultDraft> results,
      String resources,
      String accountability,
      String consequences) {}

  private final PlanDesk desk;
  private final Plans plans;

  ApprovePlanForm(PlanDesk desk, Plans plans) {
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
        at.dueText(),
        desk.late(at),
        notice(plan),
        plan.results().stream().map(PlanView::of).toList(),
        AnnexView.of(plan.resources(), plan.accountability(), plan.consequences()),
        options(plan),
        null,
        null,
        desk.indicators(at.appraisal()),
        desk.supported(at.appraisal(), draft),
        desk.lessons(),
        draft.editable(),
        draft.resources(),
        draft.accountability(),
        draft.consequences());
  }

  private String notice(Plan plan) {
    if (plan.missing() && plan.results().isEmpty()) {
      return "Belum ada isian: pegawai tidak mengirim SKP sampai batas waktu. Tetapkan SKP bersama pegawai melalui dialog kinerja.";
    }
    if (plan.missing()) {
      return "Pegawai tidak mengirim perbaikan sampai batas waktu. Di bawah ini SKP yang terakhir dikirim. Alasan pengembaliannya: %s"
          .formatted(plan.returnReason().orElse("-"));
    }
    return plan.returns() == 0
        ? null
        : "SKP ini sudah dikembalikan %d kali. Alasan terakhir: %s"
            .formatted(plan.returns(), plan.returnReason().orElse("-"));
  }

  private List<Option> options(Plan plan) {
    if (!plans.returnsExhausted(plan)) {
      return List.of(APPROVE, RETURN);
    }
    return plan.results().isEmpty() ? List.of(SET) : List.of(APPROVE, SET);
  }

  @Override
  public Facts accept(TaskAt at, Given given) {
    switch (given.decision()) {
      case "APPROVE" -> plans.approve(at.appraisal());
      case "RETURN" -> plans.giveBack(at.appraisal(), given.reason());
      default ->
          plans.set(
              at.appraisal(),
              new PlanDraft(
                  given.results(), given.resources(), given.accountability(), given.consequences()),
              at.user(),
              given.reason());
    }
    return Facts.of(PLAN_APPROVED, !given.decision().equals("RETURN"));
  }
}

package id.go.pariaman.kinerja.process.employeeappraisal.planforms;

import id.go.pariaman.kinerja.appraisal.AppraisalCase;
import id.go.pariaman.kinerja.appraisal.Appraisals;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.planning.IndicatorLesson;
import id.go.pariaman.kinerja.planning.Plan;
import id.go.pariaman.kinerja.planning.PlanCatalogue;
import id.go.pariaman.kinerja.planning.PlanDraft;
import id.go.pariaman.kinerja.planning.Plans;
import id.go.pariaman.kinerja.planning.result.ResultDraft;
import id.go.pariaman.kinerja.process.employeeappraisal.LateText;
import id.go.pariaman.kinerja.process.form.TaskAt;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What lies on the desk of whoever writes or approves a plan: the catalogue, its lessons, the
 * superior's results, the plan so far.
 */
@Component
class PlanDesk {

  private final LateText lateText;
  private final Appraisals appraisals;
  private final Plans plans;
  private final PlanCatalogue catalogue;
  private final Organisation organisation;
  private final Clock clock;

  PlanDesk(
      Appraisals appraisals,
      Plans plans,
      PlanCatalogue catalogue,
      Organisation organisation,
      LateText lateText,
      Clock clock) {
    this.lateText = lateText;
    this.appraisals = appraisals;
    this.plans = plans;
    this.catalogue = catalogue;
    this.organisation = organisation;
    this.clock = clock;
  }

  String late(TaskAt at) {
    return lateText.of(at);
  }

  AppraisalCase appraisal(AppraisalKey key) {
    return appraisals.get(key);
  }

  Plan plan(AppraisalKey key) {
    return plans.get(key);
  }

  /** The plan so far, or a suggestion for the job family where nothing was written yet. */
  PlanDraft draft(AppraisalKey key) {
    Plan plan = plans.get(key);
    return plan.results().isEmpty()
        ? catalogue.suggestionFor(key.cycle(), appraisals.get(key).jobFamily())
        : plan.draft();
  }

  List<Option> indicators(AppraisalKey key) {
    return Stream.concat(
            catalogue.measuresFor(appraisals.get(key).jobFamily()).stream()
                .map(
                    indicator ->
                        new Option(
                            "%s (%s)".formatted(indicator.name(), indicator.unit()),
                            indicator.code())),
            Stream.of(new Option("Tulis sendiri (indikator tidak ada di daftar)", ResultDraft.OWN)))
        .toList();
  }

  List<IndicatorLesson> lessons() {
    return catalogue.lessons();
  }

  /** Results of the assessor's own plan, and whatever the employee chose before. */
  List<Option> supported(AppraisalKey key, PlanDraft draft) {
    AppraisalKey superior = new AppraisalKey(key.cycle(), appraisals.get(key).assessor());
    return Stream.concat(
            plans.resultsOf(superior).stream(), draft.results().stream().map(ResultDraft::supports))
        .filter(title -> title != null && !title.isBlank())
        .distinct()
        .map(title -> new Option(title, title))
        .toList();
  }

  /** With the post of today. */
  String nameOf(String userId) {
    return organisation.nameAndPostOf(userId, LocalDate.now(clock)).orElse(userId);
  }
}

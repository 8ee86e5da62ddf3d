package id.go.pariaman.kinerja.appraisal;

import id.go.pariaman.kinerja.appraisal.entry.Entries;
import id.go.pariaman.kinerja.appraisal.entry.EntryText;
import id.go.pariaman.kinerja.appraisal.evaluation.Evaluation;
import id.go.pariaman.kinerja.appraisal.evaluation.Evaluations;
import id.go.pariaman.kinerja.appraisal.evaluation.Trace;
import id.go.pariaman.kinerja.appraisal.explanation.Advice;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.AppraisalStep;
import id.go.pariaman.kinerja.cycle.AppraisalStep.Actor;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.cycle.Departure;
import id.go.pariaman.kinerja.cycle.Enrolment;
import id.go.pariaman.kinerja.cycle.PeriodKind;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.planning.Plan;
import id.go.pariaman.kinerja.planning.PlanState;
import id.go.pariaman.kinerja.planning.Plans;
import id.go.pariaman.kinerja.planning.change.PlanChange;
import id.go.pariaman.kinerja.planning.change.PlanChanges;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.rules.RuleCode;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * "Penilaian saya": where one's own appraisals stand, who has to act until when, and what follows.
 */
@Controller
@RequestMapping("/penilaian")
class AppraisalPage {

  /**
   * One appraisal as its owner sees it.
   *
   * @param task the step whose form waits for the owner; empty while others have to act
   * @param entries steps that an operator entered for the owner, or holds now
   * @param returned why the assessor returned the plan; empty otherwise
   */
  record Standing(
      String cycle,
      String step,
      String task,
      String returned,
      String who,
      String until,
      String next,
      boolean mayChangePlan,
      PlanChange change,
      PlanSheet plan,
      DeliveryView delivery,
      List<EntryText.View> entries,
      List<PeriodView> periods) {}

  private final Appraisals appraisals;
  private final AwaitedText awaited;
  private final Deliveries deliveries;
  private final Evaluations evaluations;
  private final Plans plans;
  private final PlanChanges changes;
  private final Cycles cycles;
  private final Enrolment enrolment;
  private final Entries paper;
  private final EntryText paperText;
  private final Organisation organisation;
  private final Clock clock;

  AppraisalPage(
      Appraisals appraisals,
      AwaitedText awaited,
      Deliveries deliveries,
      Evaluations evaluations,
      Plans plans,
      PlanChanges changes,
      Cycles cycles,
      Enrolment enrolment,
      Entries paper,
      EntryText paperText,
      Organisation organisation,
      Clock clock) {
    this.appraisals = appraisals;
    this.awaited = awaited;
    this.deliveries = deliveries;
    this.evaluations = evaluations;
    this.plans = plans;
    this.changes = changes;
    this.cycles = cycles;
    this.enrolment = enrolment;
    this.paper = paper;
    this.paperText = paperText;
    this.organisation = organisation;
    this.clock = clock;
  }

  @GetMapping
  String mine(Principal user, Model model) {
    return page(user, List.of(), model);
  }

  private String page(Principal user, List<Problem> problems, Model model) {
    model.addAttribute("problems", problems);
    model.addAttribute(
        "standings",
        cycles.all().stream()
            .flatMap(
                cycle -> appraisals.find(new AppraisalKey(cycle.code(), user.getName())).stream())
            .map(this::standing)
            .toList());
    return "penilaian";
  }

  private Standing standing(AppraisalCase appraisal) {
    AppraisalKey key = appraisal.key();
    Optional<Delivery> delivery = deliveries.find(key);
    StepText text = text(appraisal, delivery);
    PeriodKind kind = cycles.get(key.cycle()).periodKind();
    Optional<String> heldFor =
        paper
            .open(key, appraisal.step())
            .map(entry -> organisation.nameOf(entry.operator()).orElse(entry.operator()));
    return new Standing(
        key.cycle(),
        text.title(),
        text.actor() == Actor.EMPLOYEE && heldFor.isEmpty() ? appraisal.step() : "",
        returned(key),
        switch (text.actor()) {
          case EMPLOYEE -> heldFor.map(name -> name + ", dari formulir kertas Anda").orElse("Anda");
          case ASSESSOR ->
              organisation
                  .nameAndPostOf(appraisal.assessor(), LocalDate.now(clock))
                  .orElse("Pejabat Penilai Kinerja");
          case NOBODY -> awaited.who(appraisal);
        },
        appraisal
            .stepDue()
            .map(DeliveryView.DATE::format)
            .orElseGet(() -> awaited.until(appraisal)),
        text.next(),
        changes.mayRequest(key),
        changes.last(key).orElse(null),
        plan(key).orElse(null),
        delivery.map(each -> view(each, appraisal)).orElse(null),
        paperText.of(key),
        evaluations.all(key).stream().map(evaluation -> period(key, kind, evaluation)).toList());
  }

  private String returned(AppraisalKey key) {
    return plans
        .find(key)
        .filter(plan -> plan.state() == PlanState.RETURNED)
        .flatMap(Plan::returnReason)
        .orElse("");
  }

  private PeriodView period(AppraisalKey key, PeriodKind kind, Evaluation evaluation) {
    Trace trace = evaluations.proposal(key, evaluation.period());
    return PeriodView.of(
        kind.title(evaluation.period()),
        evaluation,
        trace,
        Advice.after(evaluation.judgement(), trace, evaluations.advisor(key, evaluation.period())),
        organisation
            .nameAndPostOf(
                evaluation.ratedBy(),
                LocalDate.ofInstant(evaluation.ratedAt().toInstant(), clock.getZone()))
            .orElse("-"),
        DeliveryView.DATE.format(evaluation.ratedAt()));
  }

  /** Nothing before the plan is agreed: until then it stands in the task. */
  private Optional<PlanSheet> plan(AppraisalKey key) {
    return plans
        .find(key)
        .filter(plan -> plan.state() == PlanState.APPROVED)
        .map(
            plan ->
                PlanSheet.of(
                    plan, plan.setBy().map(by -> organisation.nameOf(by).orElse(by)).orElse("")));
  }

  private DeliveryView view(Delivery delivery, AppraisalCase appraisal) {
    return DeliveryView.of(
        delivery,
        appraisal.finished(),
        deliveries.addressee(delivery),
        cycles.rules(appraisal.key().cycle()).rule(RuleCode.OBJECTION_FILE),
        LocalDate.now(clock));
  }

  private StepText text(AppraisalCase appraisal, Optional<Delivery> delivery) {
    Optional<Departure> departure =
        appraisal.finished() ? enrolment.departure(appraisal.key()) : Optional.empty();
    return departure
        .map(left -> StepText.discontinued(left.reason()))
        .orElseGet(
            () ->
                StepText.of(
                    appraisal.step(),
                    appraisal.regionalHead(),
                    delivery.filter(Delivery::finalResult).isPresent(),
                    delivery
                        .filter(each -> each.objectionRuns(LocalDate.now(clock)))
                        .flatMap(Delivery::objectionUntil)));
  }

  @PostMapping("/{cycle}/ubah-skp")
  String changePlan(@PathVariable String cycle, Principal user, Model model) {
    try {
      changes.request(new AppraisalKey(cycle, user.getName()));
      return "redirect:/penilaian/%s/tugas/%s".formatted(cycle, AppraisalStep.CHANGE_PLAN.id());
    } catch (Refused refused) {
      return page(user, refused.problems(), model);
    }
  }

  /** The owner does a step after all that an operator holds for them. */
  @PostMapping("/{cycle}/isian/{step}/ambil-kembali")
  String takeBack(
      @PathVariable String cycle, @PathVariable String step, Principal user, Model model) {
    try {
      paper.giveBack(new AppraisalKey(cycle, user.getName()), step, user.getName());
      return "redirect:/penilaian";
    } catch (Refused refused) {
      return page(user, refused.problems(), model);
    }
  }
}

package id.go.pariaman.kinerja.process.employeeappraisal.ratingforms;

import id.go.pariaman.kinerja.appraisal.AppraisalCase;
import id.go.pariaman.kinerja.appraisal.Appraisals;
import id.go.pariaman.kinerja.appraisal.Deliveries;
import id.go.pariaman.kinerja.appraisal.Delivery;
import id.go.pariaman.kinerja.appraisal.evaluation.Evaluation;
import id.go.pariaman.kinerja.appraisal.evaluation.Evaluations;
import id.go.pariaman.kinerja.appraisal.evaluation.Judgement;
import id.go.pariaman.kinerja.appraisal.evaluation.Trace;
import id.go.pariaman.kinerja.appraisal.explanation.Advice;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.process.form.Facts;
import id.go.pariaman.kinerja.process.form.TaskAt;
import id.go.pariaman.kinerja.process.form.TaskForm;
import id.go.pariaman.kinerja.rules.Rule;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.scoring.NumberText;
import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.scoring.achievement.AchievementState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * "Terima hasil evaluasi": receiving is not agreeing; the form says to whom and until when an
 * objection may be made (p.114-117).
 */
@Component
class AcknowledgeResultForm
    implements TaskForm<AcknowledgeResultForm.Shown, AcknowledgeResultForm.Given> {

  /** A result with the rating it got and how that came about. */
  record ResultView(
      String title,
      String kind,
      String target,
      String actual,
      String achievement,
      String rating,
      String proposal,
      String reason,
      String source) {}

  /** What one result would need. */
  record StepView(String text) {}

  /** What the assessor wrote on one BerAKHLAK value. */
  record NoteView(String value, String text) {}

  record Shown(
      String cycle,
      String person,
      String assessor,
      String predicate,
      String workResult,
      String workResultReason,
      String workBehaviour,
      String workBehaviourReason,
      List<ResultView> results,
      String advice,
      List<StepView> steps,
      List<NoteView> notes,
      String tone,
      String feedback,
      String recommendation,
      String objection,
      String due,
      boolean received,
      String remark) {

    /**
     * As who enters the receipt for the person sees it: the result, and no word of the assessor.
     */
    private Shown withoutWords() {
      return new Shown(
          cycle,
          person,
          assessor,
          predicate,
          workResult,
          NOT_YOURS,
          workBehaviour,
          NOT_YOURS,
          List.of(),
          NOT_YOURS,
          List.of(),
          List.of(),
          "-",
          NOT_YOURS,
          NOT_YOURS,
          objection,
          due,
          received,
          remark);
    }
  }

  record Given(Boolean received, String remark) {}

  private static final String NOT_YOURS = "Hanya dibaca pegawai yang bersangkutan.";

  private final Appraisals appraisals;
  private final Deliveries deliveries;
  private final Evaluations evaluations;
  private final Organisation organisation;
  private final Cycles cycles;
  private final Clock clock;

  AcknowledgeResultForm(
      Appraisals appraisals,
      Deliveries deliveries,
      Evaluations evaluations,
      Organisation organisation,
      Cycles cycles,
      Clock clock) {
    this.appraisals = appraisals;
    this.deliveries = deliveries;
    this.evaluations = evaluations;
    this.organisation = organisation;
    this.cycles = cycles;
    this.clock = clock;
  }

  @Override
  public Shown show(TaskAt at) {
    AppraisalCase appraisal = appraisals.get(at.appraisal());
    Evaluation evaluation = evaluations.get(at.appraisal(), at.period());
    Judgement judgement = evaluation.judgement();
    Trace trace = evaluations.proposal(at.appraisal(), at.period());
    Optional<Advice> advice =
        Advice.after(judgement, trace, evaluations.advisor(at.appraisal(), at.period()));
    Shown shown =
        new Shown(
            at.appraisal().cycle(),
            appraisal.name(),
            ratedBy(evaluation),
            evaluation.predicate().map(Predicate::label).orElseThrow(),
            judgement.workResult().label(),
            judgement.workResultReason().orElse("Penilai tidak menulis alasan."),
            judgement.workBehaviour().label(),
            judgement.workBehaviourReason().orElse("Penilai tidak menulis alasan."),
            trace.results().stream().map(traced -> view(traced, judgement)).toList(),
            Advice.sentence(judgement, advice),
            advice.stream().flatMap(given -> given.steps().stream()).map(StepView::new).toList(),
            judgement.notes().entrySet().stream()
                .map(note -> new NoteView(note.getKey().label(), note.getValue()))
                .toList(),
            judgement.tone().label(),
            judgement.feedback(),
            judgement.recommendation().orElse("Tidak ada."),
            objection(at),
            at.dueText(),
            false,
            null);
    return at.appraisal().nip().equals(at.user()) ? shown : shown.withoutWords();
  }

  private static ResultView view(Trace.TracedResult traced, Judgement judgement) {
    Judgement.RatedRow row = judgement.row(traced.no());
    return new ResultView(
        traced.no() + ". " + traced.title(),
        traced.kind().label(),
        traced.targetText(),
        actual(traced),
        traced.percent() == null ? "-" : NumberText.number(traced.percent()) + " %",
        row.rating().label(),
        traced.sentence(),
        row.reason().orElse("Penilai tidak menulis alasan."),
        source(traced.source()));
  }

  private static String source(Trace.Source source) {
    return "SKP versi %d, hasil kerja %d; %s; %s"
        .formatted(
            source.planVersion(),
            source.planResult(),
            source.reportPeriod() == null
                ? "tanpa laporan"
                : "laporan periode " + source.reportPeriod(),
            source.evidence() == null ? "tanpa bukti" : source.evidence());
  }

  private static String actual(Trace.TracedResult traced) {
    if (traced.actual() != null) {
      return NumberText.number(traced.actual()) + " " + traced.unit();
    }
    return traced.state() == AchievementState.NOT_APPLICABLE ? "Tidak berlaku" : "Belum ada isian";
  }

  private String objection(TaskAt at) {
    Delivery delivery = deliveries.find(at.appraisal()).orElseThrow();
    Rule time = cycles.rules(at.appraisal().cycle()).rule(RuleCode.OBJECTION_FILE);
    return delivery
        .finalBecause()
        .map(
            because ->
                "Hasil ini bersifat final dan tidak dapat diajukan keberatan, karena "
                    + because
                    + ".")
        .orElseGet(
            () ->
                "Bila Anda tidak sependapat, Anda dapat mengajukan keberatan kepada %s dengan menyebut alasannya. Jika dokumen Anda terima hari ini, batas akhirnya %s (%s, %s)."
                    .formatted(
                        deliveries.addressee(delivery),
                        TaskAt.dateText(deliveries.objectionUntil(at.appraisal())),
                        time.valueText(),
                        time.basis()));
  }

  /** With the post of that day. */
  private String ratedBy(Evaluation evaluation) {
    return organisation
        .nameAndPostOf(
            evaluation.ratedBy(),
            LocalDate.ofInstant(evaluation.ratedAt().toInstant(), clock.getZone()))
        .orElse(evaluation.ratedBy());
  }

  @Override
  public Facts accept(TaskAt at, Given given) {
    deliveries.receive(at.appraisal(), given.remark());
    return Facts.NONE;
  }
}

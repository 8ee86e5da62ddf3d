package id.go.pariaman.kinerja.process.employeeappraisal.ratingforms;

import id.go.pariaman.kinerja.appraisal.AppraisalCase;
import id.go.pariaman.kinerja.appraisal.Appraisals;
import id.go.pariaman.kinerja.appraisal.evaluation.Evaluation;
import id.go.pariaman.kinerja.appraisal.evaluation.Evaluations;
import id.go.pariaman.kinerja.appraisal.evaluation.Trace;
import id.go.pariaman.kinerja.appraisal.report.Report;
import id.go.pariaman.kinerja.appraisal.report.Reports;
import id.go.pariaman.kinerja.appraisal.voice.CitizenVoice;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.process.employeeappraisal.LateText;
import id.go.pariaman.kinerja.process.form.TaskAt;
import id.go.pariaman.kinerja.scoring.BehaviourValue;
import id.go.pariaman.kinerja.scoring.Predicate;
import id.go.pariaman.kinerja.scoring.rating.JudgementReason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What lies on the desk of an assessor: plan, evidence and proposal of each result side by side,
 * and the proposal for all together.
 */
@Component
class JudgementDesk {

  /** One BerAKHLAK value with its three guides. */
  record BehaviourView(String value, String label, String guides, String note) {}

  /** What the guide proposes for all results together, by the tone of the feedback. */
  record ProposalView(String tone, String proposal) {}

  /** A period that was evaluated before. */
  record PastView(String period, String workResult, String workBehaviour, String predicate) {}

  private final LateText lateText;
  private final Appraisals appraisals;
  private final Evaluations evaluations;
  private final Reports reports;
  private final ReportDesk periods;
  private final VoiceDesk voice;

  JudgementDesk(
      Appraisals appraisals,
      Evaluations evaluations,
      Reports reports,
      ReportDesk periods,
      VoiceDesk voice,
      LateText lateText) {
    this.voice = voice;
    this.lateText = lateText;
    this.appraisals = appraisals;
    this.evaluations = evaluations;
    this.reports = reports;
    this.periods = periods;
  }

  String late(TaskAt at) {
    return lateText.of(at);
  }

  AppraisalCase appraisal(AppraisalKey key) {
    return appraisals.get(key);
  }

  String periodOfCycle(AppraisalKey key, int period) {
    return periods.periodOfCycle(key, period);
  }

  VoiceDesk.Told citizens(TaskAt at) {
    return voice.of(at.appraisal(), at.period());
  }

  /** What the employee says to what citizens said. */
  String reply(TaskAt at) {
    return reports
        .find(at.appraisal(), at.period())
        .flatMap(Report::reply)
        .orElse("Tidak ada tanggapan.");
  }

  /** Null when the employee reported in time. */
  String notice(AppraisalKey key, int period) {
    return reports.find(key, period).filter(Report::missing).isPresent()
        ? "Belum ada isian: pegawai tidak mengirim laporan sampai batas waktu. Isi realisasi yang Anda ketahui, atau nilai berdasarkan pengamatan Anda dengan alasan."
        : null;
  }

  String selfAssessment(AppraisalKey key, int period) {
    return reports.find(key, period).flatMap(Report::selfAssessment).orElse("Tidak ada catatan.");
  }

  List<JudgementRow> rows(AppraisalKey key, int period, VoiceDesk.Told citizens) {
    Trace trace = evaluations.proposal(key, period);
    Function<PlannedResult, String> meanings = periods.meanings();
    Optional<Report> report = reports.find(key, period);
    return evaluations.ratedPlan(key, period).stream()
        .map(
            result ->
                JudgementRow.of(
                    result,
                    meanings.apply(result),
                    trace.results().get(result.no() - 1),
                    report.flatMap(each -> each.entry(result.no())),
                    citizens.given() != null && CitizenVoice.speaksOf(result)))
        .toList();
  }

  /** One line where the tone makes no difference, as when nothing was due for anybody to rate. */
  List<ProposalView> proposals(AppraisalKey key, int period) {
    List<ProposalView> byTone = byTone(evaluations.proposal(key, period));
    return byTone.stream().map(ProposalView::proposal).distinct().count() == 1
        ? List.of(new ProposalView("Nada apa pun", byTone.get(0).proposal()))
        : byTone;
  }

  private static List<ProposalView> byTone(Trace trace) {
    return trace.byTone().stream()
        .map(
            overall ->
                new ProposalView(
                    overall.tone().label(),
                    overall.reasons().isEmpty()
                        ? overall.suggestion().label()
                        : overall.reasons().stream()
                            .map(JudgementReason::label)
                            .collect(
                                Collectors.joining("; ", overall.suggestion().label() + ": ", ""))))
        .toList();
  }

  List<BehaviourView> behaviours() {
    return Arrays.stream(BehaviourValue.values())
        .map(
            value ->
                new BehaviourView(
                    value.name(), value.label(), String.join(" · ", value.guides()), null))
        .toList();
  }

  List<PredicateView> predicates(TaskAt at) {
    return PredicateView.all(evaluations.tables(at.appraisal(), at.period()));
  }

  List<PastView> past(AppraisalKey key) {
    return evaluations.all(key).stream()
        .map(
            evaluation ->
                new PastView(
                    periods.periodTitle(key, evaluation.period()),
                    evaluation.judgement().workResult().label(),
                    evaluation.judgement().workBehaviour().label(),
                    evaluation.predicate().map(Predicate::label).orElse("-")))
        .toList();
  }

  Evaluation evaluation(AppraisalKey key, int period) {
    return evaluations.get(key, period);
  }
}

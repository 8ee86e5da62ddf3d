package id.go.pariaman.kinerja.process.appraisalcycle;

import id.go.pariaman.kinerja.cycle.Cycle;
import id.go.pariaman.kinerja.cycle.CycleProgress;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.process.form.TaskAt;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What HR sees before ending a phase: how many people stand where. */
@Component
class PhaseDesk {

  private static final Map<String, String> STEPS =
      Map.ofEntries(
          Map.entry("DraftPlan", "Menyusun SKP"),
          Map.entry("ApprovePlan", "Menunggu persetujuan SKP"),
          Map.entry("AwaitPeriod", "Menunggu periode berikutnya"),
          Map.entry("ReportProgress", "Melaporkan realisasi"),
          Map.entry("RatePeriod", "Menunggu penilaian periode"),
          Map.entry("AssessSelf", "Menilai diri"),
          Map.entry("ReviewPerformance", "Menunggu evaluasi tahunan"),
          Map.entry("AcknowledgeResult", "Menerima hasil evaluasi"),
          Map.entry("ChangePlan", "Mengubah SKP"),
          Map.entry("ApproveChange", "Menunggu persetujuan perubahan SKP"));

  /** People at one step. */
  record StepView(String step, int people) {}

  /** A phase with its counts. */
  record View(
      String cycle,
      String phase,
      String until,
      int enrolled,
      int excluded,
      int open,
      int finished,
      List<StepView> steps) {}

  private final Cycles cycles;

  PhaseDesk(Cycles cycles) {
    this.cycles = cycles;
  }

  View view(TaskAt at) {
    Cycle cycle = cycles.get(at.businessKey());
    CycleProgress progress = cycles.progress(at.businessKey()).orElseThrow();
    return new View(
        cycle.code(),
        cycle.period() == 0 || cycle.phase() > cycle.periodKind().count()
            ? cycle.state().label()
            : cycle.periodKind().title(cycle.period()),
        TaskAt.dateText(cycles.phaseEnd(cycle.code(), cycle.phase())),
        progress.enrolled(),
        progress.excluded(),
        progress.open(),
        progress.finished(),
        progress.byStep().entrySet().stream()
            .map(
                entry ->
                    new StepView(
                        STEPS.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
            .toList());
  }

  void endEarly(TaskAt at) {
    cycles.endEarly(at.businessKey(), at.user());
  }
}

package id.go.pariaman.kinerja.process.appraisalcycle;

import id.go.pariaman.kinerja.cycle.AppraisalStep;
import id.go.pariaman.kinerja.cycle.Cycle;
import id.go.pariaman.kinerja.cycle.CycleProgress;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.process.form.Facts;
import id.go.pariaman.kinerja.process.form.TaskAt;
import id.go.pariaman.kinerja.process.form.TaskForm;
import java.util.List;

/**
 * HR ends a phase before its date, possible only when nothing is open. The form shows how many
 * people stand where.
 */
abstract class PhaseForm implements TaskForm<PhaseForm.View, PhaseForm.Given> {

  /** People at one step. */
  record StepView(String step, int people) {}

  /**
   * A phase with its counts; {@code until} is when the engine looks at it next, {@code unfinished}
   * how many keep it from ending early.
   */
  record View(
      String cycle,
      String phase,
      String until,
      int enrolled,
      int excluded,
      int unfinished,
      int open,
      int finished,
      List<StepView> steps) {}

  /** Nothing but that it was sent. */
  record Given() {}

  private final Cycles cycles;

  PhaseForm(Cycles cycles) {
    this.cycles = cycles;
  }

  @Override
  public View show(TaskAt at) {
    Cycle cycle = cycles.get(at.businessKey());
    CycleProgress progress = cycles.progress(at.businessKey()).orElseThrow();
    return new View(
        cycle.code(),
        cycle.period() == 0 || cycle.phase() > cycle.periodKind().count()
            ? cycle.state().label()
            : cycle.periodKind().title(cycle.period()),
        at.dueText(),
        progress.enrolled(),
        progress.excluded(),
        cycles.unfinishedInPhase(at.businessKey()),
        progress.open(),
        progress.finished(),
        progress.byStep().entrySet().stream()
            .map(entry -> new StepView(AppraisalStep.title(entry.getKey()), entry.getValue()))
            .toList());
  }

  @Override
  public Facts accept(TaskAt at, Given given) {
    cycles.endEarly(at.businessKey(), at.user());
    return Facts.NONE;
  }
}

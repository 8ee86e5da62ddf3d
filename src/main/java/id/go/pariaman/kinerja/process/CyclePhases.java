package id.go.pariaman.kinerja.process;

import id.go.pariaman.kinerja.appraisal.Whereabouts;
import id.go.pariaman.kinerja.appraisal.voice.CitizenVoice;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.cycle.Enrolment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The answers to the questions that gateways ask, each one fact read from our tables. */
@Component
public class CyclePhases {

  private final Cycles cycles;
  private final Enrolment enrolment;
  private final Whereabouts whereabouts;
  private final CitizenVoice voice;

  CyclePhases(Cycles cycles, Enrolment enrolment, Whereabouts whereabouts, CitizenVoice voice) {
    this.voice = voice;
    this.cycles = cycles;
    this.enrolment = enrolment;
    this.whereabouts = whereabouts;
  }

  /** Has the period of this appraisal been opened? */
  public boolean periodOpen(DelegateExecution execution) {
    return cycles.periodOpen(cycleOf(execution), ProcessVariable.PERIOD.from(execution));
  }

  /** Are citizens still asked for what this appraisal has to report? */
  public boolean feedbackPending(DelegateExecution execution) {
    return voice.awaited(
        AppraisalKey.of(execution.getProcessBusinessKey()), ProcessVariable.PERIOD.from(execution));
  }

  /** Is the period of this appraisal the last of the year? */
  public boolean lastPeriod(DelegateExecution execution) {
    return cycles.get(cycleOf(execution)).isLast(ProcessVariable.PERIOD.from(execution));
  }

  private static String cycleOf(DelegateExecution execution) {
    return AppraisalKey.of(execution.getProcessBusinessKey()).cycle();
  }

  public boolean everyoneLaunched(DelegateExecution cycle) {
    return enrolment.notLaunched(cycle.getProcessBusinessKey(), 1).isEmpty();
  }

  public boolean nobodyWaiting(DelegateExecution cycle) {
    return whereabouts.waitingForOpenPeriod(cycle.getProcessBusinessKey(), 1).isEmpty();
  }

  public boolean nobodyLeaving(DelegateExecution cycle) {
    return whereabouts.waitingForTheirEnd(cycle.getProcessBusinessKey(), 1).isEmpty();
  }

  public boolean morePeriods(DelegateExecution cycle) {
    return cycles.morePeriods(cycle.getProcessBusinessKey());
  }

  public boolean everyoneFinished(DelegateExecution cycle) {
    return cycles.everyoneFinished(cycle.getProcessBusinessKey());
  }
}

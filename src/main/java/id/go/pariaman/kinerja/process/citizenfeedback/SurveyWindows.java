package id.go.pariaman.kinerja.process.citizenfeedback;

import static id.go.pariaman.kinerja.process.citizenfeedback.CitizenFeedback.keyOf;

import id.go.pariaman.kinerja.appraisal.Whereabouts;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.screening.Screening;
import id.go.pariaman.kinerja.feedback.screening.Waiting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The answers to the questions of the gateways, read from our tables. */
@Component
public class SurveyWindows {

  private final Screening screening;
  private final Whereabouts whereabouts;

  SurveyWindows(Screening screening, Whereabouts whereabouts) {
    this.whereabouts = whereabouts;
    this.screening = screening;
  }

  /** Is there a flagged answer or a comment that nobody has looked at? */
  public boolean anythingToScreen(DelegateExecution execution) {
    Waiting waiting = screening.open(keyOf(execution));
    return !waiting.answers().isEmpty() || !waiting.comments().isEmpty();
  }

  /** Does an appraisal still wait for these figures? */
  public boolean everyoneToldOf(DelegateExecution execution) {
    WindowKey window = keyOf(execution);
    return whereabouts.waitingForFeedback(window.cycle(), window.period(), 1).isEmpty();
  }
}

package id.go.pariaman.kinerja.process.citizenfeedback;

import static id.go.pariaman.kinerja.process.citizenfeedback.CitizenFeedback.keyOf;

import id.go.pariaman.kinerja.feedback.screening.Screening;
import id.go.pariaman.kinerja.feedback.screening.Waiting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The answer to the question of the gateway, read from our tables. */
@Component
public class SurveyWindows {

  private final Screening screening;

  SurveyWindows(Screening screening) {
    this.screening = screening;
  }

  /** Is there a flagged answer or a comment that nobody has looked at? */
  public boolean anythingToScreen(DelegateExecution execution) {
    Waiting waiting = screening.open(keyOf(execution));
    return !waiting.answers().isEmpty() || !waiting.comments().isEmpty();
  }
}

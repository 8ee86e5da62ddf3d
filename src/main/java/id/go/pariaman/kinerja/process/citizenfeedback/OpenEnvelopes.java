package id.go.pariaman.kinerja.process.citizenfeedback;

import static id.go.pariaman.kinerja.process.citizenfeedback.CitizenFeedback.keyOf;

import id.go.pariaman.kinerja.feedback.Surveys;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** All envelopes of the window at once, in random order. */
@Component
class OpenEnvelopes implements JavaDelegate {

  private final Surveys surveys;

  OpenEnvelopes(Surveys surveys) {
    this.surveys = surveys;
  }

  @Override
  public void execute(DelegateExecution execution) {
    surveys.openEnvelopes(keyOf(execution));
  }
}

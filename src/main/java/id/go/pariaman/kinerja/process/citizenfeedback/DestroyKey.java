package id.go.pariaman.kinerja.process.citizenfeedback;

import static id.go.pariaman.kinerja.process.citizenfeedback.CitizenFeedback.keyOf;

import id.go.pariaman.kinerja.feedback.Surveys;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A job of its own: the opening is committed by now. */
@Component
class DestroyKey implements JavaDelegate {

  private final Surveys surveys;

  DestroyKey(Surveys surveys) {
    this.surveys = surveys;
  }

  @Override
  public void execute(DelegateExecution execution) {
    surveys.destroyKey(keyOf(execution));
  }
}

package id.go.pariaman.kinerja.process.citizenfeedback;

import static id.go.pariaman.kinerja.process.citizenfeedback.CitizenFeedback.keyOf;

import id.go.pariaman.kinerja.feedback.result.Results;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** From here on the figures are public and stay. */
@Component
class PublishResults implements JavaDelegate {

  private final Results results;

  PublishResults(Results results) {
    this.results = results;
  }

  @Override
  public void execute(DelegateExecution execution) {
    results.publish(keyOf(execution));
  }
}

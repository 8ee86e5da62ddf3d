package id.go.pariaman.kinerja.process.citizenfeedback;

import static id.go.pariaman.kinerja.process.citizenfeedback.CitizenFeedback.keyOf;

import id.go.pariaman.kinerja.feedback.result.Results;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Index, interval and what is too little to be said. */
@Component
class ComputeIndices implements JavaDelegate {

  private final Results results;

  ComputeIndices(Results results) {
    this.results = results;
  }

  @Override
  public void execute(DelegateExecution execution) {
    results.compute(keyOf(execution));
  }
}

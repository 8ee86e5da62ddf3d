package id.go.pariaman.kinerja.process.citizenfeedback;

import id.go.pariaman.kinerja.feedback.WindowKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names of the diagram that code uses. */
final class CitizenFeedback {

  static final String KEY = "citizen-feedback";
  static final String COLLECTION_CLOSED = "CollectionClosed";

  private CitizenFeedback() {}

  static WindowKey keyOf(DelegateExecution execution) {
    return WindowKey.of(execution.getProcessBusinessKey());
  }
}

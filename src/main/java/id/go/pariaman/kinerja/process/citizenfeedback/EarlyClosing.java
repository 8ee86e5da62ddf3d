package id.go.pariaman.kinerja.process.citizenfeedback;

import id.go.pariaman.kinerja.feedback.CollectionCloser;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.refusal.Refused;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** HR ends the collection: the process of the window hears it and goes on. */
@Component
class EarlyClosing implements CollectionCloser {

  private final RuntimeService runtime;

  EarlyClosing(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  @Transactional
  public void closeNow(WindowKey window, String by) {
    Execution collecting =
        runtime
            .createExecutionQuery()
            .processDefinitionKey(CitizenFeedback.KEY)
            .processInstanceBusinessKey(window.toString())
            .messageEventSubscriptionName(CitizenFeedback.COLLECTION_CLOSED)
            .singleResult();
    if (collecting == null) {
      throw Refused.because(
          "", "Pengumpulan jawaban sudah berakhir. Muat ulang halaman ini untuk melihat hasilnya.");
    }
    runtime.messageEventReceived(CitizenFeedback.COLLECTION_CLOSED, collecting.getId());
  }
}

package id.go.pariaman.kinerja.feedback.page;

import id.go.pariaman.kinerja.feedback.CollectionCloser;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.record.audit.AuditKind;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.refusal.VisibleText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR ends a collection before its last day, with a reason that is recorded. */
@Service
class EarlyEnd {

  private static final int LEAST_REASON = 10;

  private final CollectionCloser closer;
  private final ApplicationEventPublisher events;

  EarlyEnd(CollectionCloser closer, ApplicationEventPublisher events) {
    this.closer = closer;
    this.events = events;
  }

  /**
   * @param reason at least ten letters or digits
   * @throws Refused without a reason, and when the window collects no more
   */
  @Transactional
  void close(WindowKey window, String by, String reason) {
    if (VisibleText.isShorterThan(LEAST_REASON, reason)) {
      throw Refused.because("reason", "Tulis alasan menutup lebih awal, paling sedikit 10 huruf.");
    }
    closer.closeNow(window, by);
    events.publishEvent(
        AuditAct.of(AuditKind.SURVEY_CLOSED_EARLY, by, window).because(reason.strip()));
  }
}

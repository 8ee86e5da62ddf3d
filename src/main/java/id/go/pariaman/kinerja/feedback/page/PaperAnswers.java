package id.go.pariaman.kinerja.feedback.page;

import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.envelope.Ballots;
import id.go.pariaman.kinerja.feedback.envelope.Outcome;
import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.record.audit.AuditKind;
import id.go.pariaman.kinerja.refusal.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an answer from paper and records who typed it, though not which code or what it says. */
@Service
class PaperAnswers {

  private final Ballots ballots;
  private final ApplicationEventPublisher events;

  PaperAnswers(Ballots ballots, ApplicationEventPublisher events) {
    this.ballots = ballots;
    this.events = events;
  }

  /**
   * @throws Refused when the code counts for nothing
   */
  @Transactional
  void take(Asked asked, Answer answer, String by) {
    if (ballots.submit(asked.code(), answer) != Outcome.ACCEPTED) {
      throw invalid();
    }
    events.publishEvent(AuditAct.of(AuditKind.PAPER_ANSWER_TYPED, by, asked.point().code()));
  }

  static Refused invalid() {
    return Refused.because(
        "kode",
        "Kode ini tidak dikenal, sudah terpakai, atau surveinya sudah ditutup. Periksa ketikan.");
  }
}

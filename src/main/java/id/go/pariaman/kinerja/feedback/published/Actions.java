package id.go.pariaman.kinerja.feedback.published;

import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.screening.PersonalData;
import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.record.audit.AuditKind;
import id.go.pariaman.kinerja.record.audit.Digest;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.refusal.VisibleText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What units do about what citizens said, in their own words. */
@Service
class Actions {

  static final int SHORTEST = 20;
  static final int LONGEST = 1500;

  private final ActionStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Actions(ActionStore store, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  Optional<String> of(WindowKey window, String unit) {
    return store.find(window, unit);
  }

  /** Whether the actor may is asked before. */
  @Transactional
  void write(WindowKey window, String unit, String words, String by) {
    String text = words.strip();
    if (VisibleText.isShorterThan(SHORTEST, text)
        || text.length() > LONGEST
        || VisibleText.turnsAround(text)) {
      throw Refused.because(
          "kata",
          "Tulis apa yang dilakukan unit, %d sampai %d karakter.".formatted(SHORTEST, LONGEST));
    }
    if (PersonalData.mask(text).count() > 0) {
      throw Refused.because(
          "kata",
          "Hapus nomor telepon, surel, NIP, NIK atau pelat nomor; semua orang membaca ini.");
    }
    String before = store.find(window, unit).map(Digest::of).orElse(null);
    store.put(window, unit, text, LocalDate.now(clock));
    events.publishEvent(
        AuditAct.of(AuditKind.SURVEY_ACTION_WRITTEN, by, window + "/" + unit)
            .changing(before, Digest.of(text)));
  }
}

package id.go.pariaman.kinerja.record.retention;

import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.record.audit.AuditKind;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every night removes what is past its time, and records that. */
@Service
public class Retention {

  private final RetentionStore store;
  private final List<Expiring> expiring;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Retention(
      RetentionStore store,
      List<Expiring> expiring,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.expiring = expiring;
    this.events = events;
    this.clock = clock;
  }

  @Scheduled(cron = "0 30 1 * * *", zone = "Asia/Jakarta")
  @Transactional
  public void removeExpired() {
    expiring.forEach(each -> store.days(each.retention()).ifPresent(days -> remove(each, days)));
  }

  private void remove(Expiring rows, int days) {
    int removed = rows.removeOlderThan(OffsetDateTime.now(clock).minusDays(days));
    if (removed > 0) {
      events.publishEvent(
          AuditAct.of(AuditKind.EXPIRED_REMOVED, AuditAct.SYSTEM, rows.retention())
              .changing(removed + " baris", null)
              .because("Lewat masa simpan %d hari.".formatted(days)));
    }
  }
}

package id.go.pariaman.kinerja.identity;

import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.record.audit.AuditKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to accounts is recorded. */
@Component
class AccountAudit {

  private final ApplicationEventPublisher events;

  AccountAudit(ApplicationEventPublisher events) {
    this.events = events;
  }

  @EventListener
  void record(AccountChanged change) {
    events.publishEvent(
        AuditAct.of(
                AuditKind.ACCOUNT_CHANGED,
                change.actor().equals(AccountChanged.SYSTEM) ? AuditAct.SYSTEM : change.actor(),
                change.account())
            .changing(null, change.what().label())
            .because(change.reason().isBlank() ? null : change.reason()));
  }
}

package id.go.pariaman.kinerja.record.audit;

import id.go.pariaman.kinerja.refusal.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The door to the log of administrative acts: write once, read, prove. */
@Service
public class AuditLog {

  private static final int MOST_EXPORTED = 100_000;

  private final AuditStore store;
  private final Clock clock;

  AuditLog(AuditStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Writes an act with the transaction that does it: as its last work, since entries follow one
   * another and whoever writes one keeps the others waiting.
   *
   * @throws IllegalStateException outside of a transaction, where the act would be recorded whether
   *     done or not
   */
  @EventListener
  public void record(AuditAct act) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("not in a transaction: " + act.kind());
    }
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            store.append(act, at);
          }
        });
  }

  /** Number and hash of the last entry, to be written down where this database does not reach. */
  public AuditHead head() {
    return store.head();
  }

  /**
   * What somebody takes out of the application, which is an act too.
   *
   * @throws Refused when there is more than a spreadsheet holds
   */
  @Transactional
  List<AuditStore.Named> export(AuditFilter filter, String by) {
    if (store.count(filter) > MOST_EXPORTED) {
      throw Refused.because(
          "sampai",
          "Catatan yang cocok lebih dari %d. Persempit tanggalnya, lalu ekspor lagi."
              .formatted(MOST_EXPORTED));
    }
    List<AuditStore.Named> found = store.find(filter, 0, MOST_EXPORTED);
    record(
        AuditAct.of(AuditKind.AUDIT_EXPORTED, by, "audit_entry")
            .changing(null, found.size() + " catatan"));
    return found;
  }

  /** Every place at which the log is not what was written; none while it is whole. */
  @Transactional(readOnly = true)
  public List<AuditChain.Fault> faults() {
    AuditChain chain = new AuditChain();
    store.forEach(chain::next);
    return chain.endingAt(store.head());
  }
}

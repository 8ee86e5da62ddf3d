package id.go.pariaman.kinerja.planning;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.refusal.Refused;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to changes of agreed plans (Art. 14(2)): asked for by the employee, decided by the
 * assessor.
 */
@Service
public class PlanChanges {

  private final PlanChangeStore store;
  private final PlanStore results;
  private final Plans plans;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PlanChanges(
      PlanChangeStore store,
      PlanStore results,
      Plans plans,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.results = results;
    this.plans = plans;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The employee wants to change an agreed plan (Art. 14(2)); publishes {@link
   * PlanChangeRequested}.
   *
   * @throws Refused before the plan is agreed
   */
  @Transactional
  public void request(AppraisalKey key) {
    if (plans.find(key).filter(plan -> plan.state() == PlanState.APPROVED).isEmpty()) {
      throw Refused.because("", "SKP baru dapat diubah setelah disetujui.");
    }
    events.publishEvent(new PlanChangeRequested(key));
  }

  /**
   * Asks for a change of an agreed plan (Art. 14(2)); the plan in force stays until the assessor
   * agrees.
   */
  @Transactional
  public void propose(AppraisalKey key, PlanDraft draft, String reason) {
    if (reason == null || reason.isBlank()) {
      throw Refused.because("reason", "Tulis alasan perubahan SKP.");
    }
    List<PlannedResult> changed = plans.checked(key, draft);
    int version = store.insert(key, draft, reason.strip(), now());
    results.replaceResults(key, version, changed);
  }

  public Optional<PlanChange> open(AppraisalKey key) {
    return store.open(key);
  }

  @Transactional
  public void decide(AppraisalKey key, boolean approved, String by, String note) {
    PlanChange change =
        store.open(key).orElseThrow(() -> new IllegalStateException("no open change " + key));
    if (!approved && (note == null || note.isBlank())) {
      throw Refused.because("note", "Tulis alasan mengapa perubahan SKP tidak disetujui.");
    }
    store.decide(key, change.version(), approved ? "APPROVED" : "DECLINED", by, note, now());
    if (approved) {
      store.putInForce(key, change.version());
    }
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}

package id.go.pariaman.kinerja.appraisal;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.planning.Plans;
import id.go.pariaman.kinerja.planning.change.PlanChanges;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to appraisals: begin, where it stands, finish. */
@Service
public class Appraisals {

  private final AppraisalStore store;
  private final Deliveries deliveries;
  private final Plans plans;
  private final PlanChanges changes;
  private final Organisation organisation;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Appraisals(
      AppraisalStore store,
      Deliveries deliveries,
      Plans plans,
      PlanChanges changes,
      Organisation organisation,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.deliveries = deliveries;
    this.plans = plans;
    this.changes = changes;
    this.organisation = organisation;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Begins an appraisal with the period that is open.
   *
   * @return that period; empty when the person has an appraisal in this cycle already
   */
  @Transactional
  public Optional<Integer> begin(AppraisalKey key) {
    Optional<Integer> first = store.insert(key, now());
    first.ifPresent(period -> plans.begin(key));
    return first;
  }

  public Optional<AppraisalCase> find(AppraisalKey key) {
    return store.find(key).map(this::today);
  }

  private AppraisalCase today(AppraisalCase stored) {
    return stored.finished()
        ? stored
        : organisation
            .member(stored.key().nip(), LocalDate.now(clock))
            .map(stored::standing)
            .orElse(stored);
  }

  public AppraisalCase get(AppraisalKey key) {
    return find(key).orElseThrow(() -> new IllegalStateException("no appraisal " + key));
  }

  /** Publishes {@link AppraisalFinished}. */
  @Transactional
  public void recordOutcome(AppraisalKey key) {
    boolean received = deliveries.find(key).flatMap(Delivery::receivedAt).isPresent();
    finish(key, received ? "ACKNOWLEDGED" : "NOT_RETURNED");
  }

  /**
   * The person left before the year was reviewed; what was rated stays. Publishes {@link
   * AppraisalFinished}.
   */
  @Transactional
  public void discontinue(AppraisalKey key) {
    finish(key, "DISCONTINUED");
  }

  private void finish(AppraisalKey key, String outcome) {
    store.finish(key, outcome, now());
    changes.lapse(key);
    events.publishEvent(new AppraisalFinished(key));
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}

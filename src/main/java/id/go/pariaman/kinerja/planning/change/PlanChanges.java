package id.go.pariaman.kinerja.planning.change;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.planning.Plan;
import id.go.pariaman.kinerja.planning.PlanDraft;
import id.go.pariaman.kinerja.planning.PlanState;
import id.go.pariaman.kinerja.planning.Plans;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.refusal.VisibleText;
import id.go.pariaman.kinerja.rules.RuleCode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to changes of agreed plans (Art. 14(2)): asked for by the employee, decided by the
 * assessor. One at a time; the plan in force stays until the assessor agrees.
 */
@Service
public class PlanChanges {

  private static final String ONE_AT_A_TIME =
      "Perubahan SKP sebelumnya belum selesai. Selesaikan dahulu yang itu.";

  private final PlanChangeStore store;
  private final Plans plans;
  private final Cycles cycles;
  private final ReportedPeriods reports;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PlanChanges(
      PlanChangeStore store,
      Plans plans,
      Cycles cycles,
      ReportedPeriods reports,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.plans = plans;
    this.cycles = cycles;
    this.reports = reports;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The employee wants to change an agreed plan; publishes {@link PlanChangeRequested}.
   *
   * @throws Refused before the plan is agreed, after its last report, and while a change is open
   */
  @Transactional
  public void request(AppraisalKey key) {
    refusal(key)
        .ifPresent(
            message -> {
              throw Refused.because("", message);
            });
    if (!store.insert(key, now())) {
      throw Refused.because("", ONE_AT_A_TIME);
    }
    events.publishEvent(new PlanChangeRequested(key));
  }

  /** Whether {@link #request} would be heard. */
  public boolean mayRequest(AppraisalKey key) {
    return refusal(key).isEmpty();
  }

  private Optional<String> refusal(AppraisalKey key) {
    if (plans.find(key).map(Plan::state).filter(state -> state == PlanState.APPROVED).isEmpty()) {
      return Optional.of("SKP baru dapat diubah setelah disetujui.");
    }
    if (reports.reported(key, cycles.get(key.cycle()).periodKind().count())) {
      return Optional.of(
          "SKP tahun ini tidak dapat diubah lagi: realisasi akhirnya sudah dilaporkan dan menjadi dasar evaluasi. Bicarakan perubahannya untuk SKP tahun berikutnya.");
    }
    return open(key).map(change -> ONE_AT_A_TIME);
  }

  /**
   * Says what the open change is.
   *
   * @throws Refused with every problem of the draft
   */
  @Transactional
  public void propose(AppraisalKey key, PlanDraft draft, String reason) {
    int shortest = shortestReason(key);
    if (VisibleText.isShorterThan(shortest, reason)) {
      throw Refused.because(
          "reason", "Tulis alasan perubahan SKP dengan sedikitnya %d huruf.".formatted(shortest));
    }
    int version = getOpen(key).version();
    plans.keep(key, version, draft);
    store.propose(key, version, draft, reason.strip(), now());
  }

  /** The newest change, whatever became of it. */
  public Optional<PlanChange> last(AppraisalKey key) {
    return store.last(key);
  }

  /** The change that is asked for or proposed and not decided yet. */
  public Optional<PlanChange> open(AppraisalKey key) {
    return store
        .last(key)
        .filter(
            change ->
                change.state() == PlanChangeState.REQUESTED
                    || change.state() == PlanChangeState.PROPOSED);
  }

  private PlanChange getOpen(AppraisalKey key) {
    return open(key).orElseThrow(() -> new IllegalStateException("no open change " + key));
  }

  @Transactional
  public void decide(AppraisalKey key, boolean approved, String by, String note) {
    PlanChange change = getOpen(key);
    int shortest = shortestReason(key);
    if (!approved && VisibleText.isShorterThan(shortest, note)) {
      throw Refused.because(
          "note",
          "Tulis alasan mengapa perubahan SKP tidak disetujui dengan sedikitnya %d huruf."
              .formatted(shortest));
    }
    store.decide(
        key, approved ? PlanChangeState.APPROVED : PlanChangeState.DECLINED, by, note, now());
    if (approved) {
      plans.putInForce(
          key,
          change.version(),
          change.resources(),
          change.accountability(),
          change.consequences());
    }
  }

  /** Nobody went on with the open change in time, or the appraisal ended before; the plan stays. */
  @Transactional
  public void lapse(AppraisalKey key) {
    store.decide(key, PlanChangeState.LAPSED, null, null, now());
  }

  private int shortestReason(AppraisalKey key) {
    return cycles.rules(key.cycle()).count(RuleCode.SHORTEST_REASON);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}

package id.go.pariaman.kinerja.appraisal;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.organisation.Assessor;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.organisation.WorkingCalendar;
import id.go.pariaman.kinerja.planning.Plans;
import id.go.pariaman.kinerja.planning.change.PlanChanges;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.rules.RuleSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to appraisals: begin, deliver, receive, finish. */
@Service
public class Appraisals {

  private final AppraisalStore store;
  private final Duties duties;
  private final Plans plans;
  private final PlanChanges changes;
  private final Cycles cycles;
  private final Organisation organisation;
  private final WorkingCalendar calendar;
  private final Clock clock;

  Appraisals(
      AppraisalStore store,
      Duties duties,
      Plans plans,
      PlanChanges changes,
      Cycles cycles,
      Organisation organisation,
      WorkingCalendar calendar,
      Clock clock) {
    this.store = store;
    this.duties = duties;
    this.plans = plans;
    this.changes = changes;
    this.cycles = cycles;
    this.organisation = organisation;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Begins an appraisal; false when the person has one in this cycle already. */
  @Transactional
  public boolean begin(AppraisalKey key) {
    boolean begun = store.insert(key, now());
    if (begun) {
      plans.begin(key);
    }
    return begun;
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

  /**
   * Hands the evaluation document over; the clock for its return starts (p.114 no.5-6, p.116
   * no.9-10).
   */
  @Transactional
  public void deliver(AppraisalKey key) {
    AppraisalCase appraisal = get(key);
    RuleSet rules = cycles.rules(key.cycle());
    LocalDate today = LocalDate.now(clock);
    boolean superiorSigned =
        duties.superiorActs(key, "ReviewPerformance", cycles.get(key.cycle()).periodKind().count());
    Optional<String> finalBecause =
        superiorSigned
            ? Optional.of(
                "dievaluasi oleh atasan Pejabat Penilai Kinerja karena penilai tidak menilai sampai batas waktu (PermenPANRB 6/2022 hlm. 90 angka 11)")
            : appraisal.regionalHead()
                ? Optional.of("dievaluasi oleh kepala daerah (PermenPANRB 6/2022 hlm. 90 angka 12)")
                : Optional.empty();
    Optional<String> objectionTo =
        finalBecause.isPresent()
            ? Optional.empty()
            : organisation.superiorOf(appraisal.assessor(), today).map(Assessor::userId);
    int days = rules.days(superiorSigned ? RuleCode.RETURN_TO_SUPERIOR : RuleCode.RETURN_DOCUMENT);
    store.insertDelivery(
        key,
        new Delivery(
            finalBecause.isPresent(),
            finalBecause,
            today,
            calendar.plusWorkingDays(today, days),
            objectionTo,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  public Optional<Delivery> delivery(AppraisalKey key) {
    return store.delivery(key);
  }

  /** Last day of an objection to a document received today: 14 working days (p.117 B.2). */
  public LocalDate objectionUntil(AppraisalKey key) {
    return calendar.plusWorkingDays(
        LocalDate.now(clock), cycles.rules(key.cycle()).days(RuleCode.OBJECTION_FILE));
  }

  /** The employee received the document. Receiving is not agreeing. */
  @Transactional
  public void receive(AppraisalKey key, String remark) {
    Delivery delivery =
        store.delivery(key).orElseThrow(() -> new IllegalStateException("not delivered: " + key));
    store.receive(
        key,
        now(),
        delivery.finalResult() ? null : objectionUntil(key),
        remark == null || remark.isBlank() ? null : remark.strip());
  }

  /**
   * The document did not come back in time (p.114 no.6); the law names no consequence, so the
   * result simply stands.
   */
  @Transactional
  public void closeUnreturned(AppraisalKey key) {
    store.markUnreturned(key, now());
  }

  @Transactional
  public void recordOutcome(AppraisalKey key) {
    boolean received = store.delivery(key).flatMap(Delivery::receivedAt).isPresent();
    store.finish(key, received ? "ACKNOWLEDGED" : "NOT_RETURNED", now());
    changes.lapse(key);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}

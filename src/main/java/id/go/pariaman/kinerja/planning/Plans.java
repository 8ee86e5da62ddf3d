package id.go.pariaman.kinerja.planning;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.record.audit.AuditKind;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.refusal.VisibleText;
import id.go.pariaman.kinerja.rules.RuleCode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to performance plans. Every method that takes a draft refuses with all its problems at
 * once.
 */
@Service
public class Plans {

  private final PlanStore store;
  private final Organisation organisation;
  private final Cycles cycles;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Plans(
      PlanStore store,
      Organisation organisation,
      Cycles cycles,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.organisation = organisation;
    this.cycles = cycles;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public void begin(AppraisalKey key) {
    store.insertIfAbsent(key);
  }

  public Optional<Plan> find(AppraisalKey key) {
    return store.find(key);
  }

  public Plan get(AppraisalKey key) {
    return store.find(key).orElseThrow(() -> new IllegalStateException("no plan for " + key));
  }

  /** Titles of the results of the person who assesses, to be supported (p.39-43). */
  public List<String> resultsOf(AppraisalKey superior) {
    return store.titles(superior);
  }

  @Transactional
  public void submit(AppraisalKey key, PlanDraft draft) {
    write(key, draft, PlanState.SUBMITTED);
  }

  private void write(AppraisalKey key, PlanDraft draft, PlanState state) {
    keep(key, get(key).version(), draft);
    store.save(key, state, draft, now());
  }

  /**
   * Keeps the results of a version, which need not be in force yet.
   *
   * @throws id.go.pariaman.kinerja.refusal.Refused with every problem of the draft
   */
  @Transactional
  public void keep(AppraisalKey key, int version, PlanDraft draft) {
    int most = cycles.rules(key.cycle()).number(RuleCode.MAX_RESULTS).intValueExact();
    int periods = cycles.get(key.cycle()).periodKind().count();
    store.replaceResults(
        key, version, new PlanRules(organisation.indicators(), most, periods).check(draft));
  }

  /** From now on the plan is another version, kept before. */
  @Transactional
  public void putInForce(
      AppraisalKey key, int version, String resources, String accountability, String consequences) {
    store.putInForce(key, version, resources, accountability, consequences);
  }

  /** The employee sent no plan, or did not mend a returned one, in time; the assessor goes on. */
  @Transactional
  public void recordMissing(AppraisalKey key) {
    store.markMissing(key);
  }

  /** Whether the assessor may no longer return the plan but has to approve or set it. */
  public boolean returnsExhausted(Plan plan) {
    return plan.missing()
        || plan.returns()
            >= cycles.rules(plan.key().cycle()).number(RuleCode.MAX_PLAN_RETURNS).intValueExact();
  }

  @Transactional
  public void approve(AppraisalKey key) {
    if (get(key).results().isEmpty()) {
      throw Refused.because(
          "decision", "SKP belum berisi hasil kerja. Pilih \"Tetapkan\" dan isi hasil kerjanya.");
    }
    store.approve(key, null, null, now());
  }

  @Transactional
  public void giveBack(AppraisalKey key, String reason) {
    Plan plan = get(key);
    if (returnsExhausted(plan)) {
      throw Refused.because(
          "decision",
          plan.missing()
              ? "Pegawai tidak mengirim SKP sampai batas waktu. Setujui atau tetapkan SKP ini."
              : "SKP sudah dikembalikan %d kali. Setujui, atau tetapkan SKP beserta catatan perbedaan pendapat."
                  .formatted(plan.returns()));
    }
    int shortest = shortestReason(key);
    if (VisibleText.isShorterThan(shortest, reason)) {
      throw Refused.because(
          "reason",
          "Tulis alasan pengembalian dengan sedikitnya %d huruf, supaya pegawai tahu yang harus diperbaiki."
              .formatted(shortest));
    }
    store.giveBack(key, reason.strip());
  }

  /**
   * The assessor sets the plan after the dialogue found no agreement, or because the employee wrote
   * none (Art. 14(3), p.65).
   *
   * @param dissent what the two did not agree on; required when the employee had written a plan
   */
  @Transactional
  public void set(AppraisalKey key, PlanDraft draft, String by, String dissent) {
    Plan plan = get(key);
    if (!returnsExhausted(plan)) {
      throw Refused.because(
          "decision",
          "SKP baru dapat ditetapkan sepihak setelah beberapa kali dikembalikan. Setujui, atau kembalikan dengan alasan.");
    }
    int shortest = shortestReason(key);
    if (!plan.results().isEmpty() && VisibleText.isShorterThan(shortest, dissent)) {
      throw Refused.because(
          "reason",
          "Tulis perbedaan pendapat yang tidak dapat disepakati dengan sedikitnya %d huruf."
              .formatted(shortest));
    }
    write(key, draft, PlanState.SUBMITTED);
    store.approve(key, by, dissent == null ? null : dissent.strip(), now());
    events.publishEvent(
        AuditAct.of(AuditKind.PLAN_SET, by, key)
            .changing(plan.digest(), get(key).digest())
            .because(
                plan.missing()
                    ? "Pegawai tidak mengirim SKP sampai batas waktu."
                    : "Tidak ada kesepakatan; perbedaan pendapat tersimpan pada SKP."));
  }

  private int shortestReason(AppraisalKey key) {
    return cycles.rules(key.cycle()).count(RuleCode.SHORTEST_REASON);
  }

  public List<PlannedResult> results(AppraisalKey key, int version) {
    return store.results(key, version);
  }

  /**
   * Every version of the plans of some people in a cycle, by NIP; absent who has planned nothing.
   */
  public Map<String, PlanVersions> versions(String cycle, Collection<String> nips) {
    return store.versions(cycle, nips);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}

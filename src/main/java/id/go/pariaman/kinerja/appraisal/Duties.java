package id.go.pariaman.kinerja.appraisal;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.AppraisalStep;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.organisation.Assessor;
import id.go.pariaman.kinerja.organisation.Deputy;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.record.audit.AuditKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to who assesses: decided on the day a step begins, and kept until it is over. */
@Service
public class Duties {

  private static final Set<String> EVALUATIONS =
      Set.of(AppraisalStep.RATE_PERIOD.id(), AppraisalStep.REVIEW_PERFORMANCE.id());

  private final DutyStore store;
  private final Cycles cycles;
  private final Organisation organisation;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Duties(
      DutyStore store,
      Cycles cycles,
      Organisation organisation,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.cycles = cycles;
    this.organisation = organisation;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Charges somebody with a step that begins now: whoever acts after a silence there, otherwise the
   * superior of today (p.91 no.13-14).
   *
   * @return user id
   */
  @Transactional
  public String charge(AppraisalKey key, String step, int period) {
    String assessor =
        store
            .afterSilence(key, step, period)
            .filter(userId -> organisation.serves(userId, today()))
            .orElseGet(() -> superior(key, step, period));
    entrust(key, step, period, assessor, organisation.deputyAbove(key.nip(), assessor, today()));
    return assessor;
  }

  /** Charges somebody who was named, as Plt or Plh where the letter is given. */
  @Transactional
  public void entrust(
      AppraisalKey key, String step, int period, String assessor, Optional<Deputy> as) {
    store.insert(key, step, period, assessor, as, now());
  }

  /**
   * Who is charged with a step now.
   *
   * @throws IllegalStateException when nobody ever was
   */
  public Duty last(AppraisalKey key, String step) {
    return of(key).stream()
        .filter(duty -> duty.step().equals(step))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new IllegalStateException("nobody had to do " + step + " of " + key));
  }

  /** Whether somebody was ever charged with a step as Plt or Plh. */
  public boolean wasDeputy(String userId) {
    return store.wasDeputy(userId);
  }

  /**
   * Last day of the letter by which somebody was charged with a step as Plt or Plh, where it no
   * longer runs; empty while it does, and for who acts in their own right.
   */
  public Optional<LocalDate> letterEnded(AppraisalKey key, String step, int period) {
    String holder = holder(key, step, period);
    return store
        .lastAs(key, step, period)
        .filter(
            as -> organisation.deputy(holder, as.unitCode(), as.positionCode(), today()).isEmpty())
        .map(Deputy::until);
  }

  /**
   * Charges another with a step that {@code former} can no longer do.
   *
   * @return user id
   */
  @Transactional
  public String handOver(AppraisalKey key, String step, int period, String former) {
    String assessor = charge(key, step, period);
    events.publishEvent(
        AuditAct.of(AuditKind.STEP_HANDED_OVER, AuditAct.SYSTEM, place(key, step, period))
            .changing(former, assessor)
            .because(
                "Pejabat Penilai berhalangan tetap, atau surat Plt./Plh.-nya berakhir (PermenPANRB 6/2022 hlm. 89)."));
    return assessor;
  }

  private static String place(AppraisalKey key, String step, int period) {
    return "%s/%s/%d".formatted(key, step, period);
  }

  private String superior(AppraisalKey key, String step, int period) {
    return (EVALUATIONS.contains(step)
            ? organisation.evaluatorOf(
                key.nip(), cycles.evaluationWindow(key.cycle(), period), today())
            : organisation.assessorOf(key.nip(), today()))
        .userId();
  }

  /**
   * The assessor let the time of a step pass: the assessor's superior acts there instead, step by
   * step upward (p.89 no.2-3, p.90 no.11); at the next step the direct superior assesses again. Has
   * the person another superior by now, that one acts in their own right. Above a regional head
   * stands nobody; the silence is recorded as a reminder and the regional head stays.
   */
  @Transactional
  public void replaceSilent(AppraisalKey key, String step, int period) {
    String silent = holder(key, step, period);
    String superior = superior(key, step, period);
    boolean newSuperior = !superiorActs(key, step, period) && !superior.equals(silent);
    String next =
        newSuperior
            ? superior
            : organisation.superiorOf(silent, today()).map(Assessor::userId).orElse(null);
    store.insertSilence(key, step, period, silent, next, newSuperior, now());
    events.publishEvent(
        AuditAct.of(AuditKind.ASSESSOR_REPLACED, AuditAct.SYSTEM, place(key, step, period))
            .changing(silent, next)
            .because("Batas waktu lewat (PermenPANRB 6/2022 hlm. 89-90)."));
  }

  private String holder(AppraisalKey key, String step, int period) {
    return of(key).stream()
        .filter(duty -> duty.place().equals(Duty.place(step, period)))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new IllegalStateException("nobody had to do " + step + " of " + key))
        .assessor();
  }

  /**
   * Whether somebody did an assessor's step of an appraisal, or has to do one now. Who let a step
   * pass or handed it over has not.
   */
  public boolean assessed(AppraisalKey key, String userId) {
    return of(key).stream()
        .collect(Collectors.toMap(Duty::place, Duty::assessor, (earlier, later) -> later))
        .containsValue(userId);
  }

  /** Whether somebody serves today and is not permanently unable (p.89 no.2-3). */
  public boolean canAssess(String userId) {
    return organisation.serves(userId, today());
  }

  /** Who was charged with what, the oldest first. */
  public List<Duty> of(AppraisalKey key) {
    return store.all(key);
  }

  /** The days on which a regional head was reminded of a step, the first one first. */
  public List<LocalDate> reminders(AppraisalKey key, String step, int period) {
    return store.reminders(key, step, period).stream()
        .map(at -> at.atZoneSameInstant(clock.getZone()).toLocalDate())
        .toList();
  }

  /** Whether a superior acts at a step in place of a silent assessor. */
  public boolean superiorActs(AppraisalKey key, String step, int period) {
    return store.replacedIn(key, step, period);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}

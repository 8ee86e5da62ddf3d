package id.go.pariaman.kinerja.appraisal.reassignment;

import id.go.pariaman.kinerja.appraisal.AppraisalCase;
import id.go.pariaman.kinerja.appraisal.Duties;
import id.go.pariaman.kinerja.appraisal.Duty;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.AppraisalStep;
import id.go.pariaman.kinerja.organisation.Assessor;
import id.go.pariaman.kinerja.organisation.Deputy;
import id.go.pariaman.kinerja.organisation.Member;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.planning.change.PlanChangeState;
import id.go.pariaman.kinerja.planning.change.PlanChanges;
import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.record.audit.AuditKind;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.refusal.VisibleText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to reassignment: who may assess instead of whom, and the decision. */
@Service
class Reassignments {

  static final int FOUND = 20;
  static final int SHORTEST_REASON = 10;
  static final int LONGEST_REASON = 1000;

  /** An appraisal as HR looks for it. */
  record Sought(String nip, String name, String unit, String step) {

    /** Indonesian, for screens. */
    public String title() {
      return AppraisalStep.title(step);
    }
  }

  private final Duties duties;
  private final PlanChanges changes;
  private final Organisation organisation;
  private final ReassignmentStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Reassignments(
      Duties duties,
      PlanChanges changes,
      Organisation organisation,
      ReassignmentStore store,
      ApplicationEventPublisher events,
      Clock clock) {
    this.duties = duties;
    this.changes = changes;
    this.organisation = organisation;
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The open steps that an assessor owes: where the appraisal stands, and beside it a change of
   * plan. Empty where all wait for somebody else.
   */
  List<Duty> open(AppraisalCase appraisal) {
    if (appraisal.finished()) {
      return List.of();
    }
    AppraisalKey key = appraisal.key();
    Stream<AppraisalStep> main =
        AppraisalStep.of(appraisal.step()).filter(AppraisalStep::isAssessors).stream();
    Stream<AppraisalStep> beside =
        changes.open(key).filter(change -> change.state() == PlanChangeState.PROPOSED).stream()
            .map(change -> AppraisalStep.APPROVE_CHANGE);
    return Stream.concat(main, beside).map(step -> duties.last(key, step.id())).toList();
  }

  /**
   * Appraisals of a cycle that are not over, by name.
   *
   * @param words part of a name, or a NIP
   */
  List<Sought> find(String cycle, String words) {
    return store.find(cycle, words, FOUND);
  }

  /**
   * Who may assess instead of the holder of a step: the direct superior of today (p.91 no.13), the
   * holder's superior (p.89 no.2-3), and whoever holds the holder's post as Plt or Plh by letter.
   * Nobody assesses themself, and nobody names themself.
   */
  List<Assessor> lawful(AppraisalKey key, Duty open, String actor) {
    return Stream.of(
            Stream.of(organisation.assessorOf(key.nip(), today())),
            organisation.superiorOf(open.assessor(), today()).stream(),
            organisation.deputiesOf(open.assessor(), today()).stream())
        .flatMap(each -> each)
        .filter(each -> !List.of(open.assessor(), key.nip(), actor).contains(each.userId()))
        .filter(each -> duties.canAssess(each.userId()))
        .distinct()
        .toList();
  }

  /**
   * Gives an open step to somebody else. Publishes {@link TaskReassigned}.
   *
   * @throws Refused when no assessor owes that step, the reason is too short, or the law does not
   *     know the other one as an assessor of this person
   */
  @Transactional
  public void reassign(
      AppraisalCase appraisal, String step, String to, String reason, String actor) {
    AppraisalKey key = appraisal.key();
    Duty open =
        open(appraisal).stream()
            .filter(each -> each.step().equals(step))
            .findFirst()
            .orElseThrow(
                () ->
                    Refused.because(
                        "",
                        "Langkah itu tidak sedang menunggu penilai, sehingga tidak ada yang dialihkan."));
    String why = reason == null ? "" : reason.strip();
    if (VisibleText.isShorterThan(SHORTEST_REASON, why)
        || VisibleText.turnsAround(why)
        || why.indexOf('\0') >= 0
        || why.length() > LONGEST_REASON) {
      throw Refused.because(
          "reason",
          "Tulis alasan pengalihan dengan %d sampai %d huruf."
              .formatted(SHORTEST_REASON, LONGEST_REASON));
    }
    Assessor next =
        lawful(key, open, actor).stream()
            .filter(each -> each.userId().equals(to))
            .findFirst()
            .orElseThrow(
                () ->
                    Refused.because(
                        "to",
                        "Tugas hanya dapat dialihkan kepada atasan langsung hari ini, atasan penilai, atau Plt./Plh. jabatan penilai (PermenPANRB 6/2022 hlm. 89 angka 2–3). Pilih salah satu dari daftar."));
    duties.entrust(key, open.step(), open.period(), next.userId(), letter(key, open, next));
    var reassigned =
        new TaskReassigned(actor, key, open.step(), open.assessor(), next.userId(), why);
    store.insert(reassigned, open.period(), OffsetDateTime.now(clock));
    events.publishEvent(reassigned);
    events.publishEvent(
        AuditAct.of(
                AuditKind.STEP_REASSIGNED,
                actor,
                "%s/%s/%d".formatted(key, open.step(), open.period()))
            .changing(open.assessor(), next.userId())
            .because(why));
  }

  /** The letter by which the next one acts; none for a superior in their own right. */
  private Optional<Deputy> letter(AppraisalKey key, Duty open, Assessor next) {
    return organisation
        .member(open.assessor(), today())
        .flatMap(
            (Member holder) ->
                organisation.deputy(
                    next.userId(), holder.unitCode(), holder.positionCode(), today()))
        .or(() -> organisation.deputyAbove(key.nip(), next.userId(), today()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

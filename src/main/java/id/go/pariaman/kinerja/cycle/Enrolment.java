package id.go.pariaman.kinerja.cycle;

import id.go.pariaman.kinerja.organisation.Absence;
import id.go.pariaman.kinerja.organisation.EmployeeStatus;
import id.go.pariaman.kinerja.organisation.Member;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.record.audit.AuditKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to who takes part in a cycle, who was left out or left and why, and whose appraisal has
 * not been started yet.
 */
@Service
public class Enrolment {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id-ID"));

  /** An absence in the words of its reason. */
  record StoredDeparture(Absence absence, String reason) {}

  private final EnrolmentStore store;
  private final Cycles cycles;
  private final Organisation organisation;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Enrolment(
      EnrolmentStore store,
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
   * Freezes who takes part today and who assesses whom; people exempt by status are excluded with
   * the reason (p.65-66). Asked again, adds who joined and records who left; once all periods are
   * over nobody joins any more.
   */
  @Transactional
  public void enrol(String code) {
    if (cycles.get(code).state() != CycleState.CLOSING) {
      addMembers(code);
    }
    store
        .insertDepartures(
            code, organisation.absences(today()).stream().map(Enrolment::departure).toList(), now())
        .forEach(
            left ->
                events.publishEvent(
                    AuditAct.of(
                            AuditKind.APPRAISAL_DISCONTINUED,
                            AuditAct.SYSTEM,
                            new AppraisalKey(code, left.absence().nip()))
                        .because(left.reason())));
  }

  private void addMembers(String code) {
    List<String> units = store.units(code);
    List<Member> members =
        units.isEmpty() ? organisation.members(today()) : organisation.members(today(), units);
    String recorder = store.recorder(code);
    store.insertMembers(code, members, now());
    List<Exclusion> exclusions =
        members.stream()
            .filter(member -> member.status().exempt())
            .map(
                member ->
                    new Exclusion(member.nip(), member.name(), reasonOf(member.status()), recorder))
            .toList();
    store
        .insertExclusions(code, exclusions, now())
        .forEach(
            exclusion ->
                events.publishEvent(
                    AuditAct.of(
                            AuditKind.PERSON_EXCLUDED,
                            exclusion.recordedBy(),
                            new AppraisalKey(code, exclusion.nip()))
                        .because(exclusion.reason())));
    cycles.startTargetSetting(code);
  }

  private static String reasonOf(EmployeeStatus status) {
    return "%s: ketentuan perencanaan kinerja tidak berlaku (PermenPANRB 6/2022 hlm. 66)."
        .formatted(status.label());
  }

  private static StoredDeparture departure(Absence absence) {
    String since = absence.status().label() + " sejak " + DATE.format(absence.since());
    return new StoredDeparture(
        absence,
        absence.status().exempt()
            ? since + ": ketentuan perencanaan kinerja tidak berlaku (PermenPANRB 6/2022 hlm. 66)."
            : since + ": tidak lagi dinilai di Kota Pariaman (ketentuan sistem).");
  }

  /** Who left in mid-cycle and why, by name. */
  public List<Departure> departures(String code) {
    return store.departures(code);
  }

  public Optional<Departure> departure(AppraisalKey key) {
    return departures(key.cycle()).stream()
        .filter(departure -> departure.nip().equals(key.nip()))
        .findFirst();
  }

  /** People of the snapshot, not excluded, who have no appraisal yet; at most {@code limit}. */
  public List<AppraisalKey> notLaunched(String code, int limit) {
    return store.notLaunched(code, limit).stream().map(nip -> new AppraisalKey(code, nip)).toList();
  }

  public List<Exclusion> exclusions(String code) {
    return store.exclusions(code);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}

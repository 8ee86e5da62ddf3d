package id.go.pariaman.kinerja.cycle;

import id.go.pariaman.kinerja.organisation.EmployeeStatus;
import id.go.pariaman.kinerja.organisation.Member;
import id.go.pariaman.kinerja.organisation.Organisation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to who takes part in a cycle, who was left out and why, and whose appraisal has not been
 * started yet.
 */
@Service
public class Enrolment {

  private final EnrolmentStore store;
  private final Cycles cycles;
  private final Organisation organisation;
  private final Clock clock;

  Enrolment(EnrolmentStore store, Cycles cycles, Organisation organisation, Clock clock) {
    this.store = store;
    this.cycles = cycles;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * Freezes who takes part today and who assesses whom; people exempt by status are excluded with
   * the reason (p.65-66).
   */
  @Transactional
  public void enrol(String code) {
    List<String> units = store.units(code);
    LocalDate today = LocalDate.now(clock);
    List<Member> members =
        units.isEmpty() ? organisation.members(today) : organisation.members(today, units);
    store.insertMembers(code, members, now());
    store.insertExclusions(
        code,
        members.stream()
            .filter(member -> member.status().exempt())
            .map(member -> new Exclusion(member.nip(), member.name(), reasonOf(member.status())))
            .toList(),
        now());
    cycles.startTargetSetting(code);
  }

  private static String reasonOf(EmployeeStatus status) {
    return switch (status) {
      case PRE_RETIREMENT ->
          "Masa persiapan pensiun: ketentuan perencanaan kinerja tidak berlaku (PermenPANRB 6/2022 hlm. 66).";
      case UNPAID_LEAVE ->
          "Cuti di luar tanggungan negara: ketentuan perencanaan kinerja tidak berlaku (PermenPANRB 6/2022 hlm. 66).";
      case SUSPENDED ->
          "Diberhentikan sementara: ketentuan perencanaan kinerja tidak berlaku (PermenPANRB 6/2022 hlm. 66).";
      case ACTIVE, STUDY_LEAVE -> throw new IllegalStateException("not exempt: " + status);
    };
  }

  /** People of the snapshot, not excluded, who have no appraisal yet; at most {@code limit}. */
  public List<AppraisalKey> notLaunched(String code, int limit) {
    return store.notLaunched(code, limit).stream().map(nip -> new AppraisalKey(code, nip)).toList();
  }

  public List<Exclusion> exclusions(String code) {
    return store.exclusions(code);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}

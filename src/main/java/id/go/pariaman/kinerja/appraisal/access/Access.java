package id.go.pariaman.kinerja.appraisal.access;

import id.go.pariaman.kinerja.appraisal.Duties;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.organisation.Assessor;
import id.go.pariaman.kinerja.organisation.Member;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.role.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The door to what somebody may do with one appraisal today. */
@Service
public class Access {

  private final AccessRules rules;
  private final Duties duties;
  private final Organisation organisation;
  private final Clock clock;

  Access(AccessRules rules, Duties duties, Organisation organisation, Clock clock) {
    this.rules = rules;
    this.duties = duties;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * Whether the person of a request may do something with an appraisal that exists.
   *
   * @throws IllegalArgumentException when nobody has the NIP of the key
   */
  public boolean may(Act act, AppraisalKey key, HttpServletRequest request) {
    Set<Relation> relations = relations(key, request.getRemoteUser());
    if (!relations.contains(Relation.SELF)) {
      Relation.OF_OFFICES.forEach(
          (Role role, Relation relation) -> {
            if (request.isUserInRole(role.name())) {
              relations.add(relation);
            }
          });
    }
    return rules.allow(act, relations);
  }

  /** The same for what hangs on the person alone, offices left out. */
  public boolean may(Act act, AppraisalKey key, String userId) {
    return rules.allow(act, relations(key, userId));
  }

  private Set<Relation> relations(AppraisalKey key, String userId) {
    if (key.nip().equals(userId)) {
      return EnumSet.of(Relation.SELF);
    }
    Set<Relation> relations = EnumSet.noneOf(Relation.class);
    LocalDate today = LocalDate.now(clock);
    String superior = organisation.assessorOf(key.nip(), today).userId();
    if (superior.equals(userId)) {
      relations.add(Relation.SUPERIOR);
    } else if (organisation
        .superiorOf(superior, today)
        .map(Assessor::userId)
        .filter(userId::equals)
        .isPresent()) {
      relations.add(Relation.UPPER_SUPERIOR);
    }
    if (duties.assessed(key, userId)) {
      relations.add(Relation.ASSESSED);
    }
    if (!relations.contains(Relation.SUPERIOR)
        && !relations.contains(Relation.ASSESSED)
        && servesUnitOf(key.nip(), userId, today)) {
      relations.add(Relation.OPERATOR);
    }
    return relations;
  }

  private boolean servesUnitOf(String nip, String userId, LocalDate today) {
    return organisation
        .unitServedBy(userId, today)
        .filter(
            unit -> organisation.member(nip, today).map(Member::unitCode).equals(Optional.of(unit)))
        .isPresent();
  }
}

package id.go.pariaman.kinerja.organisation;

import java.util.List;
import java.util.Optional;

/**
 * One row of the chart of a date: a person in the placement that counts for it.
 *
 * @param begun whether the placement is valid on the date; otherwise it is the next one, or the
 *     last
 * @param supervisorNip null where the regional head assesses
 * @param acting the posts held as Plt or Plh on the date, a Plt before a Plh
 * @param headId account of the regional head, the same in every row
 */
record Post(
    String nip,
    String name,
    EmploymentType employmentType,
    String grade,
    String unitCode,
    String unitName,
    String positionCode,
    String positionTitle,
    PositionLevel level,
    String jobFamily,
    int jobClass,
    String planForm,
    EmployeeStatus status,
    boolean begun,
    String supervisorNip,
    List<Acting> acting,
    Member.Leadership leads,
    String headId,
    String headName,
    String headTitle) {

  /**
   * A post held for its absent holder.
   *
   * @param title e.g. {@code Plt. Kepala Dinas}
   */
  record Acting(String unitCode, String positionCode, String title) {}

  /** Whether the person is in the city's service on the date. */
  boolean present() {
    return begun && !status.left();
  }

  /**
   * A superior who has no post on the date, or is permanently unable (p.89 no.2), is passed over.
   */
  boolean assesses() {
    return begun && status.takesPart();
  }

  /** As who acts in this vacant post; empty when the person does not. */
  Optional<Assessor> actingFor(Post vacant) {
    return heldFor(vacant).map(held -> new Assessor(nip, name, held.title(), false));
  }

  /** The post of somebody else, where this person holds it as Plt or Plh. */
  Optional<Acting> heldFor(Post other) {
    return acting.stream()
        .filter(held -> held.unitCode().equals(other.unitCode))
        .filter(held -> held.positionCode().equals(other.positionCode))
        .findFirst();
  }

  Assessor asAssessor() {
    var title = acting.isEmpty() ? positionTitle : acting.get(0).title();
    return new Assessor(nip, name, title, false);
  }

  Assessor regionalHead() {
    if (headId == null) {
      throw new IllegalStateException("the regional head has no account");
    }
    return new Assessor(headId, headName, headTitle, true);
  }

  Member under(Assessor assessor) {
    return new Member(
        nip,
        name,
        employmentType,
        grade,
        unitCode,
        unitName,
        positionCode,
        positionTitle,
        level,
        leads,
        jobFamily,
        jobClass,
        planForm,
        status,
        assessor);
  }
}

package id.go.pariaman.kinerja.organisation;

/**
 * One row of the chart of a date: a person in the placement that counts for it.
 *
 * @param begun whether the placement is valid on the date; otherwise it is the next one, or the
 *     last
 * @param supervisorNip null where the regional head assesses
 * @param actingTitle title of the post held as Plt or Plh on the date, or null; so the two that say
 *     which post
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
    String actingTitle,
    String actingUnit,
    String actingPosition,
    Member.Leadership leads,
    String headId,
    String headName,
    String headTitle) {

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

  boolean actsFor(Post vacant) {
    return vacant.unitCode.equals(actingUnit) && vacant.positionCode.equals(actingPosition);
  }

  Assessor asAssessor() {
    return new Assessor(nip, name, actingTitle == null ? positionTitle : actingTitle, false);
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

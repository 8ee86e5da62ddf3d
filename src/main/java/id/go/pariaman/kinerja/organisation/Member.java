package id.go.pariaman.kinerja.organisation;

/**
 * A civil servant in the post held on one date.
 *
 * @param grade golongan ruang, e.g. {@code III/d}, or {@code V} for a PPPK
 * @param jobClass kelas jabatan, 1 to 17
 * @param planForm format of the plan, e.g. {@code A.1.7}
 */
public record Member(
    String nip,
    String name,
    EmploymentType employmentType,
    String grade,
    String unitCode,
    String unitName,
    String positionCode,
    String positionTitle,
    PositionLevel level,
    Leadership leads,
    String jobFamily,
    int jobClass,
    String planForm,
    EmployeeStatus status,
    Assessor assessor) {

  /** What somebody leads on a date, in their own post or as Plt or Plh. */
  public enum Leadership {
    /** Jabatan pimpinan tinggi. */
    HIGH_LEADER,
    /** A unit that stands directly below the city. */
    INDEPENDENT_UNIT,
    /** Nothing, or a unit inside another one. */
    NONE
  }
}

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
    Assessor assessor) {}

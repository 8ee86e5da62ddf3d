package id.go.pariaman.kinerja.organisation;

/** What a civil servant's service is on a date; PermenPANRB 6/2022 p.62-66. */
public enum EmployeeStatus {
  ACTIVE("Aktif", false),
  STUDY_LEAVE("Tugas belajar", false),
  UNPAID_LEAVE("Cuti di luar tanggungan negara", true),
  PRE_RETIREMENT("Masa persiapan pensiun", true),
  SUSPENDED("Diberhentikan sementara", true);

  private final String label;
  private final boolean exempt;

  EmployeeStatus(String label, boolean exempt) {
    this.label = label;
    this.exempt = exempt;
  }

  /** The Indonesian term of the regulation, for a screen. */
  public String label() {
    return label;
  }

  /** Whether the planning rules do not apply, p.65-66. Study leave is not exempt. */
  public boolean exempt() {
    return exempt;
  }
}

package id.go.pariaman.kinerja.organisation;

/** What a civil servant's service is on a date; PermenPANRB 6/2022 p.62-66. */
public enum EmployeeStatus {
  ACTIVE("Aktif", false),
  STUDY_LEAVE("Tugas belajar", false),
  UNPAID_LEAVE("Cuti di luar tanggungan negara", true),
  PRE_RETIREMENT("Masa persiapan pensiun", true),
  SUSPENDED("Diberhentikan sementara", true),
  RETIRED("Pensiun"),
  DECEASED("Meninggal dunia"),
  DISMISSED("Diberhentikan"),
  MOVED_AWAY("Pindah ke instansi lain");

  private final String label;
  private final boolean exempt;
  private final boolean left;

  EmployeeStatus(String label, boolean exempt) {
    this(label, exempt, false);
  }

  /** Of somebody who is no longer in the city's service. */
  EmployeeStatus(String label) {
    this(label, false, true);
  }

  EmployeeStatus(String label, boolean exempt, boolean left) {
    this.label = label;
    this.exempt = exempt;
    this.left = left;
  }

  /** The Indonesian term of the regulation, for a screen. */
  public String label() {
    return label;
  }

  /** Whether the planning rules do not apply, p.65-66. Study leave is not exempt. */
  public boolean exempt() {
    return exempt;
  }

  /** Whether the person is no longer in the city's service. */
  public boolean left() {
    return left;
  }

  /** Whether the person is appraised, and assesses others. */
  public boolean takesPart() {
    return !exempt && !left;
  }
}

package id.go.pariaman.kinerja.scoring;

/** Predicate of an employee's performance, best first. PermenPANRB 6/2022 p. 99-100, 102-103. */
public enum Predicate {
  VERY_GOOD("Sangat Baik"),
  GOOD("Baik"),
  NEEDS_IMPROVEMENT("Butuh Perbaikan"),
  POOR("Kurang (Misconduct)"),
  VERY_POOR("Sangat Kurang");

  private final String label;

  Predicate(String label) {
    this.label = label;
  }

  /** What an official reads, in Indonesian, as on the printed form. */
  public String label() {
    return label;
  }

  /** The same as the quadrant figure of p. 99-100 writes it. */
  public String quadrantLabel() {
    return this == POOR ? "Kurang/Misconduct" : label;
  }
}

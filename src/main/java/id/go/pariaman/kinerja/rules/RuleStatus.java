package id.go.pariaman.kinerja.rules;

/** How sure we are of a rule. */
public enum RuleStatus {
  VERIFIED("Terverifikasi"),
  DESIGN_CHOICE("Pilihan rancangan"),
  /** May inform but never pay. */
  TO_BE_CONFIRMED("Perlu dikonfirmasi");

  private final String label;

  RuleStatus(String label) {
    this.label = label;
  }

  /** What an official reads, in Indonesian. */
  public String label() {
    return label;
  }
}

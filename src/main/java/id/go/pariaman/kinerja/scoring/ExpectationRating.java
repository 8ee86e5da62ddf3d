package id.go.pariaman.kinerja.scoring;

/** Rating of results or of behaviour. PermenPANRB 6/2022 Art. 24-25, p. 97-102. */
public enum ExpectationRating {
  ABOVE("Di atas ekspektasi"),
  MEETS("Sesuai ekspektasi"),
  BELOW("Di bawah ekspektasi");

  private final String label;

  ExpectationRating(String label) {
    this.label = label;
  }

  /** What an official reads, in Indonesian. */
  public String label() {
    return label;
  }
}

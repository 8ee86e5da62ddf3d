package id.go.pariaman.kinerja.scoring;

/** Priority of a planned result. PermenPANRB 6/2022 p. 27-28. */
public enum ResultKind {
  MAIN("Utama"),
  ADDITIONAL("Tambahan");

  private final String label;

  ResultKind(String label) {
    this.label = label;
  }

  /** What an official reads, in Indonesian. */
  public String label() {
    return label;
  }
}

package id.go.pariaman.kinerja.feedback.code;

/** What codes are printed for. */
public enum CodeUse {
  /** Handed out with the receipt. */
  COUNTER("Loket"),
  /** Left at houses of a zone. */
  HOUSEHOLD("Rumah tangga"),
  /** On a paper form that somebody outside the unit types in. */
  PAPER("Formulir kertas");

  private final String label;

  CodeUse(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}

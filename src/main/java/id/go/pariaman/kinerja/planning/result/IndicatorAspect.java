package id.go.pariaman.kinerja.planning.result;

/** What a measure looks at (PermenPANRB 6/2022 Art. 9(2)). */
public enum IndicatorAspect {
  QUANTITY("Kuantitas"),
  QUALITY("Kualitas"),
  TIME("Waktu"),
  COST("Biaya");

  private final String label;

  IndicatorAspect(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}

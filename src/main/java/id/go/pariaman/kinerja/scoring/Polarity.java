package id.go.pariaman.kinerja.scoring;

/**
 * Which direction of an indicator is better. PermenPANRB 8/2021, annex; RANGE and STABILIZE are
 * design choices.
 */
public enum Polarity {
  MAXIMIZE("Makin tinggi makin baik"),
  MINIMIZE("Makin rendah makin baik"),
  RANGE("Terbaik di dalam rentang"),
  STABILIZE("Terbaik tepat pada target");

  private final String label;

  Polarity(String label) {
    this.label = label;
  }

  /** What an official reads, in Indonesian. */
  public String label() {
    return label;
  }
}

package id.go.pariaman.kinerja.feedback;

/** Where a survey window stands. */
public enum WindowState {
  /** Answers come in as sealed envelopes; only their number is known. */
  COLLECTING("Dibuka"),
  /** The envelopes are open; flagged answers and comments wait for a person. */
  SCREENING("Diperiksa"),
  /** The figures are public and change no more. */
  PUBLISHED("Diumumkan");

  private final String label;

  WindowState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}

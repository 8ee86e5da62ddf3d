package id.go.pariaman.kinerja.scoring.achievement;

/** Why a target is refused when the plan is made; the outcome is always INVALID_TARGET. */
public enum TargetProblem {
  UNORDERED_RANGE("Batas bawah target melebihi batas atas. Tukar atau perbaiki kedua batasnya."),
  ZERO_TARGET(
      "Target nol tidak dapat diukur untuk indikator ini. Tulis target yang lebih besar dari nol."),
  NEGATIVE_TARGET(
      "Target negatif tidak dapat diukur untuk indikator ini. Tulis target yang tidak di bawah nol.");

  private final String message;

  TargetProblem(String message) {
    this.message = message;
  }

  /** Indonesian sentence that says what to do. */
  public String message() {
    return message;
  }
}

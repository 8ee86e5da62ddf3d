package id.go.pariaman.kinerja.scoring.achievement;

/** Whether a percentage could be worked out, and if not, why. */
public enum AchievementState {
  OK("Dapat dihitung"),
  NOT_REPORTED("Realisasi belum dilaporkan"),
  INVALID_TARGET("Target tidak dapat diukur"),
  UNIT_MISMATCH("Satuan target dan realisasi berbeda"),
  NOT_APPLICABLE("Tidak berlaku");

  private final String label;

  AchievementState(String label) {
    this.label = label;
  }

  /** What an official reads, in Indonesian. */
  public String label() {
    return label;
  }
}

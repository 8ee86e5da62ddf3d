package id.go.pariaman.kinerja.scoring.rating;

/** Why the guide has no answer, in the order in which it is told. */
public enum JudgementReason {
  NO_RESULTS("Tidak ada hasil kerja yang dapat dinilai"),
  MISSING_RATING("Ada hasil kerja yang belum diberi rating"),
  NO_FEEDBACK("Belum ada umpan balik atas hasil kerja"),
  NO_MAJORITY("Tidak ada rating yang mencakup sebagian besar hasil kerja"),
  VETO_MAIN_BELOW(
      "Sebagian besar hasil kerja di atas ekspektasi, tetapi ada hasil kerja utama di bawah ekspektasi"),
  TOO_MANY_MAIN_BELOW(
      "Sebagian besar hasil kerja sesuai ekspektasi, tetapi hasil kerja utama yang di bawah ekspektasi lebih dari sebagian kecil"),
  FEEDBACK_CONTRADICTS("Umpan balik tidak sejalan dengan rating sebagian besar hasil kerja");

  private final String label;

  JudgementReason(String label) {
    this.label = label;
  }

  /** What an official reads, in Indonesian. */
  public String label() {
    return label;
  }
}

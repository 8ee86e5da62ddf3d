package id.go.pariaman.kinerja.scoring.cascade;

/** What does not hang together, and what can be done about it. */
public enum CascadeProblem {
  OWNER_WITHOUT_TARGETS(
      "Belum punya target", "Susun SKP-nya, karena bawahan tidak dapat mendukung yang belum ada."),
  UNKNOWN_SUPPORT(
      "Mendukung hasil yang tidak ada",
      "Hasil yang disebut tidak ada pada SKP atasan. Pilih kembali hasil yang didukung lewat perubahan SKP."),
  NAMES_NO_SUPPORT(
      "Tidak menyebut hasil atasan",
      "Pilih hasil atasan yang didukung, atau sepakati bahwa hasil ini berdiri sendiri."),
  UNSUPPORTED("Tidak didukung bawahan", "Pastikan ada yang mengerjakannya, atau kerjakan sendiri."),
  DOUBLE_COUNTED(
      "Beban terhitung ganda",
      "Bagi beban itu, jangan mengulangnya: satu capaian hanya boleh dihitung sekali."),
  SUM_MISMATCH(
      "Jumlah beban tidak sama",
      "Samakan pembagian dengan target atasan, atau jelaskan bagian yang dikerjakan atasan sendiri.");

  private final String label;
  private final String advice;

  CascadeProblem(String label, String advice) {
    this.label = label;
    this.advice = advice;
  }

  /** What an official reads, in Indonesian. */
  public String label() {
    return label;
  }

  /** What to do, in Indonesian. */
  public String advice() {
    return advice;
  }
}

package id.go.pariaman.kinerja.monitoring;

/** What must be true at every moment, whatever happened before. */
public enum Invariant {
  CONSERVATION("I1", "Setiap peserta siklus punya tepat satu penilaian atau satu pengecualian"),
  ENGINE_AGREEMENT("I2", "Mesin proses dan tabel sepakat, dan tidak ada yang macet"),
  ONCE("I4", "Tidak ada langkah yang tercatat dua kali"),
  AUDIT_WHOLE("I5", "Catatan tindakan urut, utuh dan tidak diubah"),
  SAME_RESULT("I6", "Masukan yang sama memberi hasil yang sama"),
  MINIMUM_DATA("I7", "Data pribadi tidak masuk ke mesin proses"),
  VOTES(
      "I9",
      "Kode warga dihitung sekali, kunci survei ada selama perlu, hasil yang diumumkan tetap"),
  HEALTH("I10", "Mesin proses dan basis data sehat");

  private final String code;
  private final String label;

  Invariant(String code, String label) {
    this.code = code;
    this.label = label;
  }

  public String code() {
    return code;
  }

  /** What an operator reads, in Indonesian. */
  public String label() {
    return label;
  }
}

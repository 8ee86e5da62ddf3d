package id.go.pariaman.kinerja.feedback;

import java.util.List;

/**
 * The nine elements of service (PermenPANRB 14/2017), keyed by code since many forms swap U8 and
 * U9. Answers are 1 (worst) to 4 (best), in this order.
 */
public enum Element {
  U1(
      "Persyaratan",
      "Apakah syarat yang diminta sesuai dengan layanannya?",
      "Tidak sesuai",
      "Kurang sesuai",
      "Sesuai",
      "Sangat sesuai"),
  U2(
      "Sistem, mekanisme, dan prosedur",
      "Apakah langkah-langkahnya mudah diikuti?",
      "Tidak mudah",
      "Kurang mudah",
      "Mudah",
      "Sangat mudah"),
  U3(
      "Waktu penyelesaian",
      "Apakah layanannya cepat?",
      "Tidak cepat",
      "Kurang cepat",
      "Cepat",
      "Sangat cepat"),
  U4("Biaya/tarif", "Bagaimana biayanya?", "Sangat mahal", "Cukup mahal", "Murah", "Gratis"),
  U5(
      "Produk spesifikasi jenis pelayanan",
      "Apakah hasil yang diterima sesuai dengan yang dijanjikan?",
      "Tidak sesuai",
      "Kurang sesuai",
      "Sesuai",
      "Sangat sesuai"),
  U6(
      "Kompetensi pelaksana",
      "Apakah petugasnya mampu dan cakap?",
      "Tidak mampu",
      "Kurang mampu",
      "Mampu",
      "Sangat mampu"),
  U7(
      "Perilaku pelaksana",
      "Apakah petugasnya sopan dan ramah?",
      "Tidak sopan",
      "Kurang sopan",
      "Sopan",
      "Sangat sopan"),
  U8(
      "Penanganan pengaduan, saran, dan masukan",
      "Bagaimana keluhan dan saran ditangani?",
      "Tidak ada",
      "Ada, tidak berfungsi",
      "Ada, kurang baik",
      "Dikelola dengan baik"),
  U9(
      "Sarana dan prasarana",
      "Bagaimana tempat dan peralatannya?",
      "Buruk",
      "Cukup",
      "Baik",
      "Sangat baik");

  private final String label;
  private final String question;
  private final List<String> answers;

  Element(String label, String question, String... answers) {
    this.label = label;
    this.question = question;
    this.answers = List.of(answers);
  }

  public String label() {
    return label;
  }

  public String question() {
    return question;
  }

  /** The words for 1, 2, 3 and 4. */
  public List<String> answers() {
    return answers;
  }
}

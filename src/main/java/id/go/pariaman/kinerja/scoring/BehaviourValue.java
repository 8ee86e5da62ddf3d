package id.go.pariaman.kinerja.scoring;

import java.util.List;

/**
 * The seven values BerAKHLAK that express work behaviour. PermenPANRB 6/2022 Art. 10(3), p. 29-33.
 */
public enum BehaviourValue {
  SERVICE_ORIENTED(
      "Berorientasi Pelayanan",
      "Memahami dan memenuhi kebutuhan masyarakat",
      "Ramah, cekatan, solutif, dan dapat diandalkan",
      "Melakukan perbaikan tiada henti"),
  ACCOUNTABLE(
      "Akuntabel",
      "Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi",
      "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien",
      "Tidak menyalahgunakan kewenangan jabatan"),
  COMPETENT(
      "Kompeten",
      "Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah",
      "Membantu orang lain belajar",
      "Melaksanakan tugas dengan kualitas terbaik"),
  HARMONIOUS(
      "Harmonis",
      "Menghargai setiap orang apapun latar belakangnya",
      "Suka menolong orang lain",
      "Membangun lingkungan kerja yang kondusif"),
  LOYAL(
      "Loyal",
      "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia kepada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah",
      "Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara",
      "Menjaga rahasia jabatan dan negara"),
  ADAPTIVE(
      "Adaptif",
      "Cepat menyesuaikan diri menghadapi perubahan",
      "Terus berinovasi dan mengembangkan kreativitas",
      "Bertindak proaktif"),
  COLLABORATIVE(
      "Kolaboratif",
      "Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
      "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
      "Menggerakkan pemanfaatan berbagai sumberdaya untuk tujuan bersama");

  private final String label;
  private final List<String> guides;

  BehaviourValue(String label, String... guides) {
    this.label = label;
    this.guides = List.of(guides);
  }

  /** What an official reads, in Indonesian. */
  public String label() {
    return label;
  }

  /** The three behaviour guides (panduan perilaku), word for word as the form prints them. */
  public List<String> guides() {
    return guides;
  }
}

package id.go.pariaman.kinerja.rules;

/**
 * The tables of numbers that other instruments publish and the rule check answers by, and those of
 * the citizens' survey.
 */
public enum PublishedTable {
  SERVICE_GRADE("Kelas mutu pelayanan menurut IKM"),
  CREDIT_PERCENT("Persentase angka kredit menurut predikat"),
  DISTRIBUTION("Batas sebaran predikat"),
  PERMENTAN_68_2012("Potongan kehadiran Permentan 68/2012"),
  TUKIN_SERVICE("Potongan kehadiran sebuah program TUKIN"),
  SURVEY("Angka survei kepuasan masyarakat"),
  SURVEY_WINDOW("Jadwal jendela survei"),
  SURVEY_SIGNAL("Bobot tanda pada jawaban survei"),
  SURVEY_COMPLAINT("Tenggat pengaduan");

  private final String label;

  PublishedTable(String label) {
    this.label = label;
  }

  /** What an official reads, in Indonesian. */
  public String label() {
    return label;
  }
}

package id.go.pariaman.kinerja.rules;

/** The tables of numbers that other instruments publish and the rule check answers by. */
public enum PublishedTable {
  SERVICE_GRADE("Kelas mutu pelayanan menurut IKM"),
  CREDIT_PERCENT("Persentase angka kredit menurut predikat"),
  DISTRIBUTION("Batas sebaran predikat"),
  PERMENTAN_68_2012("Potongan kehadiran Permentan 68/2012"),
  TUKIN_SERVICE("Potongan kehadiran sebuah program TUKIN");

  private final String label;

  PublishedTable(String label) {
    this.label = label;
  }

  /** What an official reads, in Indonesian. */
  public String label() {
    return label;
  }
}

package id.go.pariaman.kinerja.scoring;

/** How the values of several periods become one. */
public enum Consolidation {
  SUM("Dijumlahkan"),
  AVERAGE("Dirata-ratakan"),
  WEIGHTED_AVERAGE("Dirata-ratakan menurut bobot"),
  TAKE_LAST_KNOWN("Nilai terakhir yang diketahui"),
  RATIO_OF_SUMS("Jumlah pembilang dibagi jumlah penyebut");

  private final String label;

  Consolidation(String label) {
    this.label = label;
  }

  /** What an official reads, in Indonesian. */
  public String label() {
    return label;
  }
}

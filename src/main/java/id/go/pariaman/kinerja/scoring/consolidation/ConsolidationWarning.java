package id.go.pariaman.kinerja.scoring.consolidation;

/** What a reader must know about a consolidated value. */
public enum ConsolidationWarning {
  PERIOD_MISSING("Ada periode yang belum dilaporkan; dipakai nilai terakhir yang diketahui"),
  CASCADE_SUM_MISMATCH("Jumlah target bawahan tidak sama dengan target atasan");

  private final String label;

  ConsolidationWarning(String label) {
    this.label = label;
  }

  /** What an official reads, in Indonesian. */
  public String label() {
    return label;
  }
}

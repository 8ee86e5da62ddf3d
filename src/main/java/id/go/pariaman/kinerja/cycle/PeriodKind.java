package id.go.pariaman.kinerja.cycle;

/** How often a city evaluates; one choice an agency (PermenPANRB 6/2022 Art. 24(2)-(3)). */
public enum PeriodKind {
  QUARTERLY(4),
  MONTHLY(12);

  private final int count;

  PeriodKind(int count) {
    this.count = count;
  }

  public int count() {
    return count;
  }

  /** Title as the printed forms have it, e.g. "Triwulan II" or "Triwulan IV-Akhir" for the last. */
  public String title(int period) {
    if (this == MONTHLY) {
      return "Bulan " + period + (period == count ? " (akhir)" : "");
    }
    return "Triwulan " + new String[] {"I", "II", "III", "IV-Akhir"}[period - 1];
  }
}

package id.go.pariaman.kinerja.cycle;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often a city evaluates; one choice an agency (PermenPANRB 6/2022 Art. 24(2)-(3)). */
public enum PeriodKind {
  QUARTERLY(4),
  MONTHLY(12);

  private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

  private final int count;

  PeriodKind(int count) {
    this.count = count;
  }

  /** Empty for whatever is none of them. */
  static Optional<PeriodKind> of(String name) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
  }

  public int count() {
    return count;
  }

  /** Title as the printed forms have it, "Triwulan II" or "Februari"; the last is also the year. */
  public String title(int period) {
    String title =
        this == MONTHLY
            ? Month.of(period).getDisplayName(TextStyle.FULL, INDONESIAN)
            : "Triwulan " + new String[] {"I", "II", "III", "IV"}[period - 1];
    return period == count ? title + "-Akhir" : title;
  }
}

package id.go.pariaman.kinerja.scoring.satisfaction;

import id.go.pariaman.kinerja.scoring.Ratio;
import java.math.BigDecimal;

/** Grade of a service. PermenPANRB 14/2017. */
public enum ServiceGrade {
  A("Sangat Baik"),
  B("Baik"),
  C("Kurang Baik"),
  D("Tidak Baik");

  private static final int DECIMALS = 2;

  private final String label;

  ServiceGrade(String label) {
    this.label = label;
  }

  /** What a citizen reads, in Indonesian. */
  public String label() {
    return label;
  }

  /**
   * Lowest index of each grade, of two decimals, for example 88.31, 76.61 and 65.00; below is D.
   */
  public record Bounds(BigDecimal a, BigDecimal b, BigDecimal c) {

    /**
     * @throws IllegalArgumentException unless a > b > c
     */
    public Bounds {
      if (a.compareTo(b) <= 0 || b.compareTo(c) <= 0) {
        throw new IllegalArgumentException("bounds must fall from A to C");
      }
    }
  }

  /** The index is rounded first, as it is printed. */
  public static ServiceGrade of(Ratio index, Bounds bounds) {
    var shown = index.rounded(DECIMALS);
    if (shown.compareTo(bounds.a()) >= 0) {
      return A;
    }
    if (shown.compareTo(bounds.b()) >= 0) {
      return B;
    }
    return shown.compareTo(bounds.c()) >= 0 ? C : D;
  }
}

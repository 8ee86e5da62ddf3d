package id.go.pariaman.kinerja.planning;

import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Which targets can be agreed at all: a number, ordered, not beyond what is possible (PermenPANRB
 * 6/2022 p.51).
 */
final class TargetRules {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

  private TargetRules() {}

  static List<Problem> check(
      String at, String name, Measure measure, BigDecimal lower, BigDecimal upper) {
    List<Problem> problems = new ArrayList<>();
    if (lower == null) {
      problems.add(new Problem(at + "targetLower", name + "isi target dengan angka."));
      return problems;
    }
    if (lower.signum() < 0 || upper.signum() < 0) {
      problems.add(new Problem(at + "targetLower", name + "target tidak boleh kurang dari nol."));
      return problems;
    }
    if (upper.compareTo(LARGEST) > 0 || lower.scale() > 6 || upper.scale() > 6) {
      problems.add(
          new Problem(
              at + "targetLower",
              name
                  + "angka target terlalu panjang. Pakai paling banyak enam angka di belakang koma."));
      return problems;
    }
    if (lower.compareTo(upper) > 0) {
      problems.add(
          new Problem(
              at + "targetUpper",
              name
                  + "batas bawah target harus lebih kecil dari batas atas. Tukar kedua angka itu."));
    }
    boolean zeroAllowed = measure.polarity() == Polarity.MINIMIZE;
    if (lower.signum() == 0 && !zeroAllowed) {
      problems.add(
          new Problem(
              at + "targetLower",
              name + "target nol tidak dapat diukur untuk indikator ini. Isi angka di atas nol."));
    }
    boolean percent = measure.unit() != null && measure.unit().toLowerCase().startsWith("persen");
    boolean bounded = measure.ceiling() || measure.polarity() == Polarity.RANGE;
    if (percent && bounded && upper.compareTo(HUNDRED) > 0) {
      problems.add(
          new Problem(
              at + (lower.compareTo(HUNDRED) > 0 ? "targetLower" : "targetUpper"),
              name + "target tidak mungkin lebih dari 100 persen. Isi angka 100 atau kurang."));
    }
    return problems;
  }
}

package id.go.pariaman.kinerja.planning.result;

import id.go.pariaman.kinerja.scoring.NumberText;
import id.go.pariaman.kinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.util.function.BiConsumer;

/**
 * Which targets can be agreed at all: a number, ordered, not beyond what is possible (PermenPANRB
 * 6/2022 p.51).
 */
final class TargetRules {

  static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

  private TargetRules() {}

  /**
   * @param problem hears the field and what to do
   */
  static void check(
      Measure measure, BigDecimal lower, BigDecimal upper, BiConsumer<String, String> problem) {
    if (lower == null) {
      problem.accept("targetLower", "isi target dengan angka.");
      return;
    }
    if (lower.signum() < 0 || upper.signum() < 0) {
      problem.accept("targetLower", "target tidak boleh kurang dari nol.");
      return;
    }
    if (upper.compareTo(LARGEST) > 0 || lower.scale() > 6 || upper.scale() > 6) {
      problem.accept(
          "targetLower",
          "angka target terlalu panjang. Pakai paling banyak enam angka di belakang koma.");
      return;
    }
    if (lower.compareTo(upper) > 0) {
      problem.accept(
          "targetUpper",
          "batas bawah target harus lebih kecil dari batas atas. Tukar kedua angka itu.");
    }
    if (lower.signum() == 0 && measure.polarity() != Polarity.MINIMIZE) {
      problem.accept(
          "targetLower",
          "target nol tidak dapat diukur untuk indikator ini. Isi angka di atas nol.");
    }
    if (measure.isShare() && upper.compareTo(WHOLE) > 0) {
      problem.accept(
          lower.compareTo(WHOLE) > 0 ? "targetLower" : "targetUpper",
          "target tidak mungkin lebih dari 100 persen. Isi angka 100 atau kurang.");
    }
    Scale.of(measure.unit())
        .filter(scale -> !scale.contains(lower) || !scale.contains(upper))
        .ifPresent(
            scale ->
                problem.accept(
                    scale.contains(lower) ? "targetUpper" : "targetLower",
                    "target harus berada pada skala %s sampai %s."
                        .formatted(
                            NumberText.number(scale.lowest()),
                            NumberText.number(scale.highest()))));
  }
}

package id.go.pariaman.kinerja.feedback.published;

import id.go.pariaman.kinerja.feedback.result.ResultCell.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where an interval lies on a bar from 25 to 100; lengths in units of the drawing, {@value #WIDTH}
 * wide.
 *
 * @param words the same for who does not see it
 */
public record IntervalBar(BigDecimal from, BigDecimal width, BigDecimal index, String words) {

  static final int WIDTH = 300;

  private static final BigDecimal LOWEST = BigDecimal.valueOf(25);
  private static final BigDecimal SCALE = BigDecimal.valueOf(75);
  private static final BigDecimal THINNEST = BigDecimal.valueOf(2);

  static IntervalBar of(Figures said) {
    BigDecimal from = at(said.lower());
    return new IntervalBar(
        from,
        at(said.upper()).subtract(from).max(THINNEST),
        at(said.index()),
        "Indeks %s, selang %s sampai %s pada skala 25 sampai 100"
            .formatted(
                Wording.number(said.index()),
                Wording.number(said.lower()),
                Wording.number(said.upper())));
  }

  static BigDecimal at(BigDecimal index) {
    return index
        .subtract(LOWEST)
        .multiply(BigDecimal.valueOf(WIDTH))
        .divide(SCALE, 1, RoundingMode.HALF_UP);
  }
}

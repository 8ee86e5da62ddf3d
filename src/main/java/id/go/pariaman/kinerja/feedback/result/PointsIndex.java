package id.go.pariaman.kinerja.feedback.result;

import id.go.pariaman.kinerja.feedback.WindowKey;
import java.math.BigDecimal;
import java.util.List;

/**
 * The index of some service points together, from published figures only: whoever could ask for any
 * points at will could otherwise subtract what is not said.
 *
 * @param outcome how far there is one
 * @param counted codes of the service points that it is of; those asked for less what is not said
 * @param index 25 to 100, two decimals; null unless {@link Outcome#PUBLISHED}, as all that follows
 * @param people answers it is of
 */
public record PointsIndex(
    WindowKey window,
    Outcome outcome,
    List<String> counted,
    BigDecimal index,
    BigDecimal lower,
    BigDecimal upper,
    Long people) {

  public enum Outcome {
    PUBLISHED("Diumumkan"),
    /** Missing is not zero: whoever it concerns is judged without it. */
    TOO_FEW("Jawaban belum cukup"),
    NOT_YET("Belum diumumkan");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  static PointsIndex without(WindowKey window, Outcome outcome) {
    return new PointsIndex(window, outcome, List.of(), null, null, null, null);
  }
}

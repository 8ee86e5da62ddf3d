package id.go.pariaman.kinerja.planning.result;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ends that a unit names itself, as in "indeks 25-100"; no value lies outside. */
public record Scale(BigDecimal lowest, BigDecimal highest) {

  private static final Pattern ENDS = Pattern.compile("\\b(\\d{1,9})-(\\d{1,9})$");

  /** Empty where the unit names none. */
  public static Optional<Scale> of(String unit) {
    Matcher ends = ENDS.matcher(unit);
    return ends.find()
        ? Optional.of(new Scale(new BigDecimal(ends.group(1)), new BigDecimal(ends.group(2))))
        : Optional.empty();
  }

  public boolean contains(BigDecimal value) {
    return value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0;
  }
}

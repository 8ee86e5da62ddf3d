package id.go.pariaman.kinerja.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * NIP: eighteen digits that begin with the birth date. The six digits after it are not checked: a
 * PPPK carries a code above twelve where a PNS carries the month of appointment.
 */
public record EmployeeNumber(String value) {

  private static final Pattern EIGHTEEN_DIGITS = Pattern.compile("[0-9]{18}");

  /**
   * @throws IllegalArgumentException when the value is no NIP
   */
  public EmployeeNumber {
    if (!EIGHTEEN_DIGITS.matcher(value).matches()) {
      throw new IllegalArgumentException("NIP must have 18 digits");
    }
    birthDateIn(value).orElseThrow(() -> new IllegalArgumentException("NIP has no birth date"));
  }

  public static boolean isValid(String value) {
    return EIGHTEEN_DIGITS.matcher(value).matches() && birthDateIn(value).isPresent();
  }

  public LocalDate birthDate() {
    return birthDateIn(value).orElseThrow();
  }

  private static Optional<LocalDate> birthDateIn(String digits) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(digits.substring(0, 4)),
              Integer.parseInt(digits.substring(4, 6)),
              Integer.parseInt(digits.substring(6, 8))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

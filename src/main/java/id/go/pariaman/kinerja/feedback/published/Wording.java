package id.go.pariaman.kinerja.feedback.published;

import id.go.pariaman.kinerja.feedback.WindowKey;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as Indonesians read them. */
final class Wording {

  private static final Locale INDONESIAN = Locale.forLanguageTag("id");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Wording() {}

  /** With the decimals it has. */
  static String number(BigDecimal value) {
    return value.toPlainString().replace('.', ',');
  }

  static String count(long value) {
    return "%,d".formatted(value).replace(',', '.');
  }

  static String date(LocalDate day) {
    return DATE.format(day);
  }

  /** Whole percent. */
  static String percent(long part, long whole) {
    return BigDecimal.valueOf(part)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
        + " persen";
  }

  static String window(WindowKey window) {
    return "Siklus %s, periode %d".formatted(window.cycle(), window.period());
  }
}

package id.go.pariaman.kinerja.rulecheck.topic;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.pariaman.kinerja.scoring.Ratio;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One value of a case with the place it stands at; reading it refuses what it cannot be. */
record Value(JsonNode node, String path) {

  static final int MOST_ELEMENTS = 10_000;
  private static final int MOST_DIGITS = 40;
  private static final int LONGEST_TEXT = 1_000;
  private static final Pattern FRACTION = Pattern.compile("-?[0-9]{1,15}/[0-9]{1,15}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  boolean isNull() {
    return node.isNull();
  }

  /** At most 40 digits before and 40 after the point, 40 together. */
  BigDecimal number() {
    if (!node.isNumber()) {
      throw malformed("Tulis bilangan JSON, misalnya 12.5.");
    }
    var number = node.decimalValue();
    if (number.precision() > MOST_DIGITS
        || number.scale() > MOST_DIGITS
        || (long) number.precision() - number.scale() > MOST_DIGITS) {
      throw malformed("Tulis bilangan dengan paling banyak " + MOST_DIGITS + " angka.");
    }
    return number;
  }

  BigDecimal number(BigDecimal least, BigDecimal most) {
    var number = number();
    if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
      throw malformed(
          "Tulis bilangan dari %s sampai %s."
              .formatted(least.toPlainString(), most.toPlainString()));
    }
    return number;
  }

  BigDecimal positive() {
    var number = number();
    if (number.signum() <= 0) {
      throw malformed("Tulis bilangan di atas nol.");
    }
    return number;
  }

  /** Above 0 and below 1. */
  BigDecimal share() {
    var number = positive();
    if (number.compareTo(BigDecimal.ONE) >= 0) {
      throw malformed("Tulis bilangan di antara 0 dan 1.");
    }
    return number;
  }

  long whole(long least, long most) {
    var number = number(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    try {
      return number.longValueExact();
    } catch (ArithmeticException broken) {
      throw malformed("Tulis bilangan bulat.");
    }
  }

  /**
   * A number, or an exact fraction such as {@code "750/7"}, of at most 15 digits above and below:
   * every sum of fractions multiplies their denominators.
   */
  Ratio ratio() {
    if (!node.isTextual()) {
      return Ratio.of(number());
    }
    if (!FRACTION.matcher(node.asText()).matches()) {
      throw malformed(
          "Tulis bilangan, atau pecahan seperti \"750/7\" dengan paling banyak 15 angka di atas dan di bawah garisnya.");
    }
    var parts = node.asText().split("/");
    var denominator = new BigDecimal(parts[1]);
    if (denominator.signum() == 0) {
      throw malformed("Penyebut pecahan tidak boleh nol.");
    }
    return Ratio.of(new BigDecimal(parts[0]), denominator);
  }

  String text() {
    if (!node.isTextual() || node.asText().isBlank() || node.asText().length() > LONGEST_TEXT) {
      throw malformed("Tulis teks, paling banyak " + LONGEST_TEXT + " huruf.");
    }
    return node.asText();
  }

  String oneOf(List<String> choices) {
    if (!node.isTextual() || !choices.contains(node.asText())) {
      throw malformed("Pilih salah satu dari " + String.join(", ", choices) + ".");
    }
    return node.asText();
  }

  <E extends Enum<E>> E choice(Class<E> type) {
    var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    return Enum.valueOf(type, oneOf(names));
  }

  boolean flag() {
    if (!node.isBoolean()) {
      throw malformed("Tulis true atau false.");
    }
    return node.booleanValue();
  }

  LocalDate day() {
    try {
      if (node.isTextual() && DAY.matcher(node.asText()).matches()) {
        return LocalDate.parse(node.asText());
      }
    } catch (DateTimeException noSuchDay) {
      // Refused below with everything else that is no day.
    }
    throw malformed("Tulis tanggal yang ada, seperti 2026-01-31.");
  }

  List<Value> list() {
    return listUpTo(MOST_ELEMENTS);
  }

  List<Value> listUpTo(int most) {
    if (!node.isArray()) {
      throw malformed("Isi dengan larik JSON.");
    }
    if (node.size() > most) {
      throw malformed("Isi paling banyak " + most + " unsur.");
    }
    return IntStream.range(0, node.size())
        .mapToObj(i -> new Value(node.get(i), path + "[" + i + "]"))
        .toList();
  }

  List<Value> list(int size) {
    var list = list();
    if (list.size() != size) {
      throw malformed("Isi tepat " + size + " unsur.");
    }
    return list;
  }

  /** Null stands for what was not reported. */
  BigDecimal numberOrNull() {
    return isNull() ? null : number();
  }

  Inputs object() {
    return new Inputs(node, path);
  }

  Malformed malformed(String message) {
    return new Malformed(path, message);
  }
}

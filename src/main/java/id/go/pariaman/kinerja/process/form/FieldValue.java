package id.go.pariaman.kinerja.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.VisibleText;
import id.go.pariaman.kinerja.scoring.NumberText;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One value of a form held against its field: of the right kind, among the options, within the
 * bounds, storable.
 */
final class FieldValue {

  private static final int LONGEST_NUMBER = 40;

  /**
   * Indonesians group thousands with a point, and Tasklist turns a comma into one: "1.200" may be
   * twelve hundred or 1,2. A second point cannot be typed there, so that 1.200.000 arrives as
   * "1.200000".
   */
  private static final Pattern GROUPED = Pattern.compile("-?[1-9][0-9]{0,2}[.,]([0-9]{3})+");

  private static final int SCALE_OF_REPORTS = 6;

  private FieldValue() {}

  /**
   * The value typed, or null where there is none; what is wrong with it is added to the problems.
   */
  static JsonNode of(
      FormField field, JsonNode value, ObjectNode all, String path, List<Problem> problems) {
    boolean empty =
        value.isMissingNode()
            || value.isNull()
            || (value.isTextual() && VisibleText.of(value.textValue()).isEmpty());
    if (empty) {
      if (field.required() && !field.optional()) {
        problems.add(new Problem(path, "Isi \"%s\".".formatted(field.label())));
      }
      return NullNode.instance;
    }
    return switch (field.type()) {
      case "number" -> number(field, value, all, path, problems);
      case "checkbox" -> checkbox(field, value, path, problems);
      case "radio", "select" -> option(field, value, all, path, problems);
      default -> text(field, value, path, problems);
    };
  }

  private static JsonNode number(
      FormField field, JsonNode value, ObjectNode all, String path, List<Problem> problems) {
    Optional<BigDecimal> number = decimal(value);
    if (number.isEmpty()) {
      problems.add(
          new Problem(
              path, "\"%s\" harus berupa angka, misalnya 12 atau 12,5.".formatted(field.label())));
      return NullNode.instance;
    }
    BigDecimal parsed = number.get();
    if (isAmbiguous(field, value, parsed, all)) {
      problems.add(new Problem(path, ambiguous(field, value.textValue().strip(), parsed)));
      return NullNode.instance;
    }
    if (field.min().filter(min -> parsed.compareTo(min) < 0).isPresent()) {
      problems.add(
          new Problem(
              path,
              "\"%s\" paling kecil %s."
                  .formatted(field.label(), NumberText.number(field.min().get()))));
    }
    if (field.max().filter(max -> parsed.compareTo(max) > 0).isPresent()) {
      problems.add(
          new Problem(
              path,
              "\"%s\" paling besar %s."
                  .formatted(field.label(), NumberText.number(field.max().get()))));
    }
    return DecimalNode.valueOf(
        parsed.scale() > SCALE_OF_REPORTS ? parsed.stripTrailingZeros() : parsed);
  }

  /** A number that stood in the form comes back as it was: nobody typed it as thousands. */
  private static boolean isAmbiguous(
      FormField field, JsonNode value, BigDecimal parsed, ObjectNode all) {
    return value.isTextual()
        && GROUPED.matcher(value.textValue().strip()).matches()
        && all.findValues(field.key()).stream()
            .flatMap(shown -> decimal(shown).stream())
            .noneMatch(shown -> shown.compareTo(parsed) == 0);
  }

  private static String ambiguous(FormField field, String text, BigDecimal parsed) {
    BigDecimal fraction = parsed.stripTrailingZeros();
    String asFraction =
        fraction.scale() > 0 && fraction.scale() % 3 == 0
            ? NumberText.number(fraction) + "0"
            : NumberText.number(fraction);
    return "\"%s\" berisi %s, yang dapat berarti dua hal. Tulis %s tanpa titik bila ribuan, atau %s bila pecahan."
        .formatted(field.label(), text.replace('.', ','), text.replaceAll("[.,]", ""), asFraction);
  }

  /**
   * Plain decimals only, with a comma as people write it or a point as Tasklist sends it: "NaN",
   * "1e400" and foreign digits are no numbers of a report.
   */
  private static Optional<BigDecimal> decimal(JsonNode value) {
    if (value.isNumber()) {
      return Double.isFinite(value.doubleValue())
          ? Optional.of(value.decimalValue())
              .filter(
                  number -> Math.abs((long) number.scale()) + number.precision() <= LONGEST_NUMBER)
          : Optional.empty();
    }
    String text = value.isTextual() ? value.textValue().strip() : "";
    return text.length() <= LONGEST_NUMBER && text.matches("-?[0-9]+([.,][0-9]+)?")
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }

  private static JsonNode checkbox(
      FormField field, JsonNode value, String path, List<Problem> problems) {
    if (!value.isBoolean()) {
      problems.add(
          new Problem(path, "\"%s\" harus dicentang atau tidak.".formatted(field.label())));
    } else if (field.required() && !value.booleanValue()) {
      problems.add(new Problem(path, "Centang \"%s\".".formatted(field.label())));
    }
    return value;
  }

  private static JsonNode option(
      FormField field, JsonNode value, ObjectNode all, String path, List<Problem> problems) {
    List<String> options = new ArrayList<>(field.values());
    field
        .valuesKey()
        .ifPresent(
            key -> all.path(key).forEach(option -> options.add(option.path("value").asText())));
    if (!value.isTextual() || !options.contains(value.textValue())) {
      problems.add(
          new Problem(path, "Pilih \"%s\" dari pilihan yang tersedia.".formatted(field.label())));
    }
    return value;
  }

  private static JsonNode text(
      FormField field, JsonNode value, String path, List<Problem> problems) {
    if (!value.isTextual()) {
      problems.add(new Problem(path, "\"%s\" harus berupa teks.".formatted(field.label())));
      return NullNode.instance;
    }
    String text = Normalizer.normalize(value.textValue(), Normalizer.Form.NFC).strip();
    if (text.length() > field.maxLength()) {
      problems.add(
          new Problem(
              path,
              "\"%s\" terlalu panjang (%d huruf). Ringkas menjadi paling banyak %d huruf."
                  .formatted(field.label(), text.length(), field.maxLength())));
    }
    if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
        || hasLoneSurrogate(text)
        || VisibleText.turnsAround(text)) {
      problems.add(
          new Problem(
              path,
              "\"%s\" berisi huruf yang tidak dapat disimpan. Ketik ulang bagian itu."
                  .formatted(field.label())));
    }
    return TextNode.valueOf(text);
  }

  private static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }
}

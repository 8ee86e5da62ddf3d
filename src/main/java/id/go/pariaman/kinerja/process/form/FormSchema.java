package id.go.pariaman.kinerja.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The schema of a {@code .form}, enforced on the server because the engine enforces nothing:
 * unknown, read-only, foreign, out-of-range and ill-typed values are refused, whoever sends them.
 */
final class FormSchema {

  private static final int LONGEST_NUMBER = 40;
  private static final int MOST_ROWS = 50;

  private final List<FormField> fields;

  FormSchema(JsonNode form) {
    this.fields = FormField.of(form.path("components"));
  }

  List<FormField> fields() {
    return fields;
  }

  /**
   * The accepted fields, typed: numbers as decimals, blank texts as null, shown-only fields left
   * out except where they name a row.
   *
   * @param shown what the form was filled with, the source of options and of read-only values
   * @throws Refused with every problem
   */
  ObjectNode check(ObjectNode given, ObjectNode shown) {
    List<Problem> problems = new ArrayList<>();
    ObjectNode accepted = check(fields, given, shown, shown, "", problems);
    if (!problems.isEmpty()) {
      throw Refused.of(problems);
    }
    return accepted;
  }

  private ObjectNode check(
      List<FormField> fields,
      ObjectNode given,
      JsonNode shown,
      ObjectNode all,
      String at,
      List<Problem> problems) {
    Iterator<String> names = given.fieldNames();
    while (names.hasNext()) {
      String name = names.next();
      if (fields.stream().noneMatch(field -> field.key().equals(name))) {
        problems.add(
            new Problem(
                at + name,
                "Isian \"%s\" tidak ada pada formulir ini. Muat ulang halaman lalu kirim kembali."
                    .formatted(name)));
      }
    }
    ObjectNode accepted = JsonNodeFactory.instance.objectNode();
    for (FormField field : fields) {
      JsonNode value = given.path(field.key());
      String path = at + field.key();
      if (field.shownOnly()) {
        checkUnchanged(field, value, shown.path(field.key()), path, problems);
        if (field.readonly()) {
          accepted.set(field.key(), shown.path(field.key()).deepCopy());
        }
      } else if (field.type().equals("dynamiclist")) {
        accepted.set(field.key(), rows(field, value, shown.path(field.key()), all, path, problems));
      } else {
        accepted.set(field.key(), value(field, value, all, path, problems));
      }
    }
    return accepted;
  }

  private static void checkUnchanged(
      FormField field, JsonNode value, JsonNode shown, String path, List<Problem> problems) {
    boolean absent = value.isMissingNode() || value.isNull();
    if (!absent && !value.asText().equals(shown.asText())) {
      problems.add(
          new Problem(
              path,
              "\"%s\" hanya dapat dibaca. Muat ulang halaman lalu kirim kembali."
                  .formatted(field.label())));
    }
  }

  private ArrayNode rows(
      FormField list,
      JsonNode value,
      JsonNode shown,
      ObjectNode all,
      String path,
      List<Problem> problems) {
    ArrayNode accepted = JsonNodeFactory.instance.arrayNode();
    if (value.isMissingNode() || value.isNull()) {
      value = JsonNodeFactory.instance.arrayNode();
    }
    if (!value.isArray()) {
      problems.add(new Problem(path, "\"%s\" harus berupa daftar.".formatted(list.label())));
      return accepted;
    }
    if (value.size() > MOST_ROWS
        || (list.fixed() && !list.optional() && value.size() != shown.size())) {
      problems.add(
          new Problem(
              path,
              "Jumlah baris \"%s\" tidak sesuai. Muat ulang halaman lalu isi kembali."
                  .formatted(list.label())));
      return accepted;
    }
    for (int i = 0; i < value.size(); i++) {
      String at = path + "[" + i + "]";
      if (value.get(i) instanceof ObjectNode row) {
        List<Problem> ofRow = new ArrayList<>();
        accepted.add(check(list.fields(), row, shown.path(i), all, at + ".", ofRow));
        String name = list.label() + " " + (i + 1) + ": ";
        ofRow.forEach(
            problem -> problems.add(new Problem(problem.field(), name + problem.message())));
      } else {
        problems.add(new Problem(at, "Baris %d tidak dapat dibaca.".formatted(i + 1)));
      }
    }
    return accepted;
  }

  private static JsonNode value(
      FormField field, JsonNode value, ObjectNode all, String path, List<Problem> problems) {
    boolean empty =
        value.isMissingNode()
            || value.isNull()
            || (value.isTextual() && value.textValue().isBlank());
    if (empty) {
      if (field.required() && !field.optional()) {
        problems.add(new Problem(path, "Isi \"%s\".".formatted(field.label())));
      }
      return NullNode.instance;
    }
    return switch (field.type()) {
      case "number" -> number(field, value, path, problems);
      case "checkbox" -> checkbox(field, value, path, problems);
      case "radio", "select" -> option(field, value, all, path, problems);
      default -> text(field, value, path, problems);
    };
  }

  private static JsonNode number(
      FormField field, JsonNode value, String path, List<Problem> problems) {
    Optional<BigDecimal> number = decimal(value);
    if (number.isEmpty()) {
      problems.add(
          new Problem(
              path, "\"%s\" harus berupa angka, misalnya 12 atau 12.5.".formatted(field.label())));
      return NullNode.instance;
    }
    BigDecimal parsed = number.get();
    if (field.min().filter(min -> parsed.compareTo(min) < 0).isPresent()) {
      problems.add(
          new Problem(
              path,
              "\"%s\" paling kecil %s."
                  .formatted(field.label(), field.min().get().toPlainString())));
    }
    if (field.max().filter(max -> parsed.compareTo(max) > 0).isPresent()) {
      problems.add(
          new Problem(
              path,
              "\"%s\" paling besar %s."
                  .formatted(field.label(), field.max().get().toPlainString())));
    }
    return DecimalNode.valueOf(parsed);
  }

  /** Plain decimals only: "NaN", "1e400" and foreign digits are no numbers of a report. */
  private static Optional<BigDecimal> decimal(JsonNode value) {
    if (value.isNumber()) {
      return Double.isFinite(value.doubleValue())
          ? Optional.of(value.decimalValue())
              .filter(
                  number -> Math.abs((long) number.scale()) + number.precision() <= LONGEST_NUMBER)
          : Optional.empty();
    }
    String text = value.isTextual() ? value.textValue().strip() : "";
    return text.length() <= LONGEST_NUMBER && text.matches("-?[0-9]+(\\.[0-9]+)?")
        ? Optional.of(new BigDecimal(text))
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
        || hasLoneSurrogate(text)) {
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

  /**
   * Lays a draft over what is shown: only fields that a person may type in, never a value that is
   * only shown.
   */
  void overlay(ObjectNode shown, JsonNode draft) {
    overlay(fields, shown, draft);
  }

  private static void overlay(List<FormField> fields, ObjectNode shown, JsonNode draft) {
    for (FormField field : fields) {
      JsonNode typed = draft.path(field.key());
      if (field.shownOnly() || typed.isMissingNode()) {
        continue;
      }
      if (field.type().equals("dynamiclist") && field.fixed()) {
        for (int i = 0; i < Math.min(typed.size(), shown.path(field.key()).size()); i++) {
          if (shown.path(field.key()).get(i) instanceof ObjectNode row) {
            overlay(field.fields(), row, typed.get(i));
          }
        }
      } else {
        shown.set(field.key(), typed.deepCopy());
      }
    }
  }

  /** Keeps of a draft only what the form lets a person type. */
  ObjectNode known(ObjectNode draft) {
    ObjectNode known = JsonNodeFactory.instance.objectNode();
    fields.stream()
        .filter(field -> !field.shownOnly() && draft.has(field.key()))
        .forEach(field -> known.set(field.key(), draft.get(field.key())));
    return known;
  }
}

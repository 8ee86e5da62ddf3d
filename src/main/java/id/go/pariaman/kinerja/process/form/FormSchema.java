package id.go.pariaman.kinerja.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/**
 * The schema of a {@code .form}, enforced on the server because the engine enforces nothing:
 * unknown, read-only, foreign, out-of-range and ill-typed values are refused, whoever sends them.
 */
final class FormSchema {

  /** Keeps a made-up list from costing the server its time; no form comes near it. No rule. */
  private static final int MOST_ROWS = 50;

  /** Nobody mends more at once, and a made-up question must not have an answer as long. */
  private static final int MOST_PROBLEMS = 50;

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
   * @throws Refused with every problem, 50 of them at most
   */
  ObjectNode check(ObjectNode given, ObjectNode shown) {
    refuseOutdated(given, shown);
    List<Problem> problems = new ArrayList<>();
    ObjectNode accepted = check(fields, given, shown, shown, "", problems);
    if (!problems.isEmpty()) {
      throw Refused.of(problems.stream().limit(MOST_PROBLEMS).toList());
    }
    return accepted;
  }

  /** Where the form was filled with something else, nothing more can be said about its fields. */
  private void refuseOutdated(ObjectNode given, ObjectNode shown) {
    for (FormField field : fields) {
      if (field.whenChanged().isPresent()
          && isOther(given.path(field.key()), shown.path(field.key()))) {
        throw Refused.because(field.key(), field.whenChanged().get());
      }
    }
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
        accepted.set(field.key(), FieldValue.of(field, value, all, path, problems));
      }
    }
    return accepted;
  }

  private static void checkUnchanged(
      FormField field, JsonNode value, JsonNode shown, String path, List<Problem> problems) {
    if (isOther(value, shown)) {
      problems.add(
          new Problem(
              path,
              "\"%s\" hanya dapat dibaca. Muat ulang halaman lalu kirim kembali."
                  .formatted(field.label())));
    }
  }

  private static boolean isOther(JsonNode value, JsonNode shown) {
    boolean absent = value.isMissingNode() || value.isNull();
    return !absent && !value.asText().equals(shown.asText());
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

  /**
   * Keeps of a draft what the form lets a person type, and under which version of what is shown it
   * was typed: the present one where the draft does not say.
   */
  ObjectNode known(ObjectNode draft, Supplier<ObjectNode> shown) {
    ObjectNode known = JsonNodeFactory.instance.objectNode();
    for (FormField field : fields) {
      if (field.whenChanged().isPresent()) {
        JsonNode version = draft.path(field.key());
        known.set(
            field.key(),
            version.isTextual() && !version.textValue().isBlank()
                ? version
                : shown.get().path(field.key()));
      } else if (!field.shownOnly() && draft.has(field.key())) {
        known.set(field.key(), draft.get(field.key()));
      }
    }
    return known;
  }
}

package id.go.pariaman.kinerja.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** JSON as text, so that it may be what no library would write: from a seed, always the same. */
final class Odd {

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-1",
          "1e400",
          "-1e-400",
          "1e1000000",
          "12.5",
          "2147483648",
          "99999999999999999999999999999999",
          "NaN",
          "[]",
          "{}",
          "[[[[[[[[1]]]]]]]]",
          "\"\"",
          "\" \"",
          "\"NaN\"",
          "\"Infinity\"",
          "\"1e400\"",
          "\"1.200\"",
          "\"12,5\"",
          "\"٣\"",
          "\"１２\"",
          "\"a\\u0000b\"",
          "\"a\\ud800b\"",
          "\"\\u202Etxt\"",
          "\"a\\tb\\r\\nc\"",
          "\"${1+1}\"",
          "\"#{1}\"",
          "\"{{person}}\"",
          "\"=1+1\"",
          "\"' or '1'='1\"",
          "\"<script>alert(1)</script>\"",
          "\"../../etc/passwd\"",
          "\"2026-02-30\"",
          "\"10000-01-01\"",
          "\"2026-11-24\"",
          "\"Ma'ruf\"",
          "{\"$type\":\"java.lang.Object\"}",
          "{\"@class\":\"javax.script.ScriptEngineManager\"}",
          "\"" + "x".repeat(5_000) + "\"",
          "[" + "0,".repeat(2_000) + "0]",
          "[".repeat(1_500),
          "\"broken",
          "{");

  private static final List<String> NAMES =
      List.of("x", "assessor", "__proto__", "a.b", "", "a[0]", "class", "\\u0000", "ß");

  private final Random random;

  Odd(Random random) {
    this.random = random;
  }

  String value() {
    return pick(VALUES);
  }

  /** Something that the schema of the OpenAPI description allows, or in one place does not. */
  String like(JsonNode schema, JsonNode all, int depth) {
    if (depth > 6 || random.nextInt(8) == 0) {
      return value();
    }
    JsonNode at = resolved(schema, all);
    if (at.path("enum").isArray()) {
      return at.get("enum").get(random.nextInt(at.get("enum").size())).toString();
    }
    return switch (at.path("type").asText()) {
      case "object" -> object(at, all, depth);
      case "array" -> array(at, all, depth);
      case "integer" -> Integer.toString(random.nextInt(4000) - 1000);
      case "number" -> Double.toString(random.nextDouble() * 200 - 50);
      case "boolean" -> Boolean.toString(random.nextBoolean());
      default -> "\"" + word() + "\"";
    };
  }

  private String object(JsonNode schema, JsonNode all, int depth) {
    List<String> entries = new ArrayList<>();
    schema
        .path("properties")
        .properties()
        .forEach(
            each -> {
              if (random.nextInt(6) != 0) {
                entries.add("\"" + each.getKey() + "\":" + like(each.getValue(), all, depth + 1));
              }
            });
    if (entries.isEmpty() || random.nextInt(6) == 0) {
      entries.add("\"" + pick(NAMES) + "\":" + value());
    }
    return "{" + String.join(",", entries) + "}";
  }

  private String array(JsonNode schema, JsonNode all, int depth) {
    List<String> rows = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      rows.add(like(schema.path("items"), all, depth + 1));
    }
    return "[" + String.join(",", rows) + "]";
  }

  private static JsonNode resolved(JsonNode schema, JsonNode all) {
    String reference = schema.path("$ref").asText();
    return reference.isEmpty() ? schema : all.at(reference.substring(1));
  }

  /**
   * Answers to a form of form-js: its fields with anything in them, and fields it does not have.
   */
  String answers(JsonNode components) {
    List<String> fields = new ArrayList<>();
    components(components, fields);
    if (random.nextInt(4) == 0) {
      fields.add("\"" + pick(NAMES) + "\":" + value());
    }
    return "{" + String.join(",", fields) + "}";
  }

  private void components(JsonNode components, List<String> fields) {
    for (JsonNode each : components) {
      String list = each.path("path").asText();
      if (!list.isEmpty() && each.has("components")) {
        List<String> rows = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
          rows.add(random.nextInt(10) == 0 ? value() : answers(each.get("components")));
        }
        fields.add("\"" + list + "\":[" + String.join(",", rows) + "]");
      } else if (each.has("components")) {
        components(each.get("components"), fields);
      } else if (each.has("key") && random.nextInt(5) != 0) {
        fields.add("\"" + each.get("key").asText() + "\":" + answer(each));
      }
    }
  }

  private String answer(JsonNode field) {
    JsonNode options = field.path("values");
    boolean sound = random.nextInt(3) != 0;
    return sound && options.size() > 0
        ? options.get(random.nextInt(options.size())).get("value").toString()
        : sound ? "\"" + word() + "\"" : value();
  }

  String word() {
    return random.nextInt(3) == 0
        ? Integer.toString(random.nextInt(200))
        : "kata " + Integer.toString(random.nextInt(1_000_000), 36);
  }

  /** Of an address, encoded. */
  String segment() {
    return pick(
        List.of(
            "x",
            "2026",
            "-1",
            "0",
            "%20",
            "%27%20or%201=1",
            "%C3%9F",
            "%F0%9F%98%80",
            "%ED%A0%80",
            "a".repeat(3_000),
            "198405272013121003",
            "null",
            "${1}".replace("{", "%7B").replace("}", "%7D")));
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}

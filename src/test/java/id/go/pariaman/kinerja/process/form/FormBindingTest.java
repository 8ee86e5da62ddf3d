package id.go.pariaman.kinerja.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.feedback.screening.Decision.Verdict;
import id.go.pariaman.kinerja.planning.result.IndicatorAspect;
import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.ResultKind;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A form and the class behind it name the same things, and a person can read the form. */
class FormBindingTest {

  private static final Set<String> INPUTS =
      Set.of("textfield", "textarea", "number", "radio", "select", "checkbox");
  private static final Set<String> DISPLAYS =
      Set.of("text", "html", "group", "table", "dynamiclist", "button");
  private static final int WIDEST_LABEL_ON_A_PHONE = 40;
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(the|and|your|you|please|submit|save|cancel|select|search|add|remove|required|report|result|results|plan|goal|evidence|reason|feedback|review|approve|decline|return|close|period|cycle|employee|assessor|due|notice|none|yes|no)\\b",
          Pattern.CASE_INSENSITIVE);

  private final ObjectMapper mapper = new ObjectMapper();

  static List<FormFile> forms() {
    return FormFile.all();
  }

  @Test
  void everyUserTaskHasItsForm() {
    assertThat(forms()).hasSize(13);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void headAndPartsAreThoseThatTasklistCanShow(FormFile form) {
    assertThat(form.json().path("id").asText()).isEqualTo(form.stem());
    assertThat(form.json().path("schemaVersion").asInt()).isEqualTo(16);
    assertThat(form.json().path("executionPlatform").asText()).isEqualTo("Camunda Platform");
    assertThat(form.json().path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
    assertThat(form.components())
        .extracting(component -> component.path("type").asText())
        .allMatch(type -> INPUTS.contains(type) || DISPLAYS.contains(type));
    assertThat(form.components())
        .extracting(component -> component.path("id").asText())
        .doesNotHaveDuplicates();
    assertThat(form.components())
        .filteredOn(component -> component.path("type").asText().equals("button"))
        .singleElement()
        .satisfies(
            button -> {
              assertThat(button.path("action").asText()).isEqualTo("submit");
              assertThat(button.path("properties").path("sent").asText())
                  .as("what the sender reads afterwards")
                  .endsWith(".");
            });
  }

  @ParameterizedTest
  @MethodSource("forms")
  void fieldsAreExactlyWhatTheClassTakes(FormFile form) {
    Map<String, Type> given = FormFile.parts(form.given());
    assertThat(keys(form.top())).containsExactlyInAnyOrderElementsOf(given.keySet());
    assertThat(FormFile.parts(form.shown()).keySet()).containsAll(given.keySet());
    for (JsonNode component : form.top()) {
      if (component.path("type").asText().equals("dynamiclist")) {
        String path = component.path("path").asText();
        List<JsonNode> row = FormFile.row(component);
        Map<String, Type> taken = FormFile.parts(FormFile.rowOf(given.get(path)));
        assertThat(keys(row)).as(path).containsExactlyInAnyOrderElementsOf(taken.keySet());
        assertThat(shownRow(form, path).keySet()).containsAll(taken.keySet());
        row.forEach(field -> assertSameType(field, taken));
      } else {
        assertSameType(component, given);
      }
    }
  }

  private static List<String> keys(List<JsonNode> components) {
    return components.stream()
        .map(component -> component.has("path") ? component.path("path") : component.path("key"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .toList();
  }

  private static Map<String, Type> shownRow(FormFile form, String path) {
    return FormFile.parts(FormFile.rowOf(FormFile.parts(form.shown()).get(path)));
  }

  private static void assertSameType(JsonNode field, Map<String, Type> taken) {
    String key = field.path("key").asText();
    Type type = taken.get(key);
    switch (field.path("type").asText()) {
      case "number" -> {
        assertThat(type).as(key).isEqualTo(BigDecimal.class);
        assertThat(field.path("serializeToString").asBoolean()).as(key).isTrue();
      }
      case "checkbox" -> assertThat(type).as(key).isEqualTo(Boolean.class);
      case "textarea" -> assertThat(type).as(key).isEqualTo(String.class);
      default -> {}
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void expressionsNameOnlyWhatIsShown(FormFile form) {
    Map<String, Type> top = FormFile.parts(form.shown());
    for (JsonNode component : form.top()) {
      assertThat(Feel.unknown(component, top, top)).as(component.path("id").asText()).isEmpty();
      if (component.path("type").asText().equals("dynamiclist")) {
        Map<String, Type> row = shownRow(form, component.path("path").asText());
        FormFile.row(component)
            .forEach(
                field ->
                    assertThat(Feel.unknown(field, top, row))
                        .as(field.path("id").asText())
                        .isEmpty());
      }
      if (component.path("type").asText().equals("table")) {
        String list = component.path("dataSource").asText().substring(1);
        assertThat(component.path("columns"))
            .extracting(column -> column.path("key").asText())
            .isSubsetOf(shownRow(form, list).keySet());
      }
    }
    for (JsonNode component : form.components()) {
      if (component.has("valuesKey")) {
        assertThat(shownRow(form, component.path("valuesKey").asText()))
            .containsOnlyKeys("label", "value");
      }
      assertThat(component.has("valuesExpression")).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void onlyRowKeysAreReadOnlyAndEveryFixedRowHasOne(FormFile form) {
    for (JsonNode component : form.components()) {
      boolean rowKey = component.path("id").asText().startsWith("RowKey");
      assertThat(component.path("readonly").asBoolean()).isEqualTo(rowKey);
      assertThat(component.path("disabled").asBoolean()).isFalse();
      if (component.path("type").asText().equals("dynamiclist")) {
        assertThat(FormFile.row(component))
            .filteredOn(field -> field.path("readonly").asBoolean())
            .hasSize(component.path("allowAddRemove").asBoolean() ? 0 : 1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whatTheFormSendsBecomesWhatTheClassTakes(FormFile form) throws Exception {
    FormSchema schema = new FormSchema(form.json());
    ObjectNode shown = mapper.createObjectNode();
    for (JsonNode component : form.components()) {
      if (component.has("valuesKey")) {
        ArrayNode options = shown.putArray(component.path("valuesKey").asText());
        options.addObject().put("label", "A").put("value", "A");
      }
    }
    ObjectNode sent = filled(schema.fields(), shown);
    ObjectNode accepted = schema.check(sent, shown);
    Object given = mapper.treeToValue(accepted, form.given());
    assertThat(mapper.valueToTree(given).toString().replace("1.5", "\"1.5\""))
        .isEqualTo(sameOrder(form, sent).toString().replace("\"no\":\"1\"", "\"no\":1"));
  }

  /** Every field answered, as a browser sends it. */
  private ObjectNode filled(List<FormField> fields, ObjectNode shown) {
    ObjectNode sent = mapper.createObjectNode();
    for (FormField field : fields) {
      if (field.type().equals("dynamiclist")) {
        ObjectNode row = filled(field.fields(), shown);
        shown.putArray(field.key()).add(row.deepCopy());
        sent.putArray(field.key()).add(row);
      } else if (field.type().equals("checkbox")) {
        sent.put(field.key(), true);
      } else {
        sent.put(field.key(), answer(field));
        if (field.readonly()) {
          shown.put(field.key(), answer(field));
        }
      }
    }
    return sent;
  }

  private static String answer(FormField field) {
    return switch (field.type()) {
      case "number" -> "1.5";
      case "radio", "select" -> field.values().isEmpty() ? "A" : field.values().get(0);
      default ->
          field.readonly() ? (field.key().equals("no") ? "1" : "LOYAL") : "Isian " + field.key();
    };
  }

  private ObjectNode sameOrder(FormFile form, ObjectNode sent) {
    ObjectNode ordered = mapper.createObjectNode();
    FormFile.parts(form.given())
        .forEach(
            (key, type) -> {
              if (sent.path(key).isArray()) {
                ObjectNode row = mapper.createObjectNode();
                FormFile.parts(FormFile.rowOf(type))
                    .keySet()
                    .forEach(part -> row.set(part, sent.path(key).get(0).path(part)));
                ordered.putArray(key).add(row);
              } else {
                ordered.set(key, sent.path(key));
              }
            });
    return ordered;
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyWordIsIndonesianAndEveryLabelFitsAPhone(FormFile form) {
    for (JsonNode component : form.components()) {
      assertThat(FormFile.words(component))
          .as(component.path("id").asText())
          .noneMatch(text -> ENGLISH.matcher(text).find());
      if (INPUTS.contains(component.path("type").asText())) {
        assertThat(component.path("label").asText())
            .isNotBlank()
            .hasSizeLessThanOrEqualTo(WIDEST_LABEL_ON_A_PHONE);
      }
    }
    assertThat(FormFile.words(form.json().path("components").get(0))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void optionsAreCalledAsTheCodeCallsThem(FormFile form) {
    Map<String, String> labels = new HashMap<>();
    Stream.of(ExpectationRating.values()).forEach(each -> labels.put(each.name(), each.label()));
    Stream.of(FeedbackTone.values()).forEach(each -> labels.put(each.name(), each.label()));
    Stream.of(ResultKind.values()).forEach(each -> labels.put(each.name(), each.label()));
    Stream.of(IndicatorAspect.values()).forEach(each -> labels.put(each.name(), each.label()));
    Stream.of(Polarity.values()).forEach(each -> labels.put(each.name(), each.label()));
    Stream.of(Consolidation.values()).forEach(each -> labels.put(each.name(), each.label()));
    Stream.of(Verdict.values()).forEach(each -> labels.put(each.name(), each.label()));
    for (JsonNode component : form.components()) {
      for (JsonNode option : component.path("values")) {
        String value = option.path("value").asText();
        if (!component.path("key").asText().equals("decision")) {
          assertThat(option.path("label").asText()).isEqualTo(labels.get(value));
        }
      }
    }
  }

  @Test
  void aPlanIsWrittenTheSameWayEverywhere() {
    assertThat(
            forms().stream()
                .filter(form -> form.stem().matches("draft-plan|change-plan|approve-plan"))
                .map(form -> component(form, "Results"))
                .collect(Collectors.toSet()))
        .hasSize(1);
  }

  @Test
  void resultsAreReportedAndRatedTheSameWayEverywhere() {
    for (List<String> pair :
        List.of(
            List.of("report-progress", "assess-self"),
            List.of("rate-period", "review-performance"))) {
      assertThat(
              forms().stream()
                  .filter(form -> pair.contains(form.stem()))
                  .map(form -> component(form, "Results"))
                  .collect(Collectors.toSet()))
          .hasSize(1);
    }
  }

  /** As ReportRules has it: the city's own archive may be without a certificate. */
  @Test
  void whatEvidenceMayBeginWithIsSaidWhereItIsTyped() {
    assertThat(forms())
        .filteredOn(form -> form.stem().matches("report-progress|assess-self"))
        .extracting(form -> component(form, "Evidence").path("description").asText())
        .hasSize(2)
        .allMatch(text -> text.endsWith("Diawali https:// atau http://."));
  }

  private static JsonNode component(FormFile form, String id) {
    return form.components().stream()
        .filter(component -> component.path("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }
}

package id.go.pariaman.kinerja.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.ResolvableType;

/** A form as it lies in {@code forms/}, with the class that fills and checks it. */
record FormFile(String stem, JsonNode json, Class<?> shown, Class<?> given) {

  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{.*?}}");
  private static final String PROCESS = "id.go.pariaman.kinerja.process.";

  static List<FormFile> all() {
    try (Stream<Path> files = Files.list(Path.of("forms"))) {
      return files
          .filter(file -> file.toString().endsWith(".form"))
          .sorted()
          .map(FormFile::of)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static FormFile of(Path file) {
    String stem = file.getFileName().toString().replace(".form", "");
    try {
      ResolvableType form = ResolvableType.forClass(TaskForm.class, formClass(stem));
      return new FormFile(
          stem,
          new ObjectMapper().readTree(file.toFile()),
          form.getGeneric(0).toClass(),
          form.getGeneric(1).toClass());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Class<?> formClass(String stem) {
    String name =
        Pattern.compile("(^|-)(\\w)")
                .matcher(stem)
                .replaceAll(match -> match.group(2).toUpperCase())
            + "Form";
    for (String folder :
        List.of(
            "employeeappraisal.planforms.",
            "employeeappraisal.ratingforms.",
            "appraisalcycle.",
            "citizenfeedback.")) {
      try {
        return Class.forName(PROCESS + folder + name);
      } catch (ClassNotFoundException elsewhere) {
        continue;
      }
    }
    throw new IllegalStateException("no class for " + stem);
  }

  /** Every component, those of groups and lists included. */
  List<JsonNode> components() {
    return flat(json, type -> true);
  }

  /** Components whose data lies at the top, whatever group they stand in. */
  List<JsonNode> top() {
    return flat(json, type -> !type.equals("dynamiclist"));
  }

  /** Components of a list's row, whatever group they stand in. */
  static List<JsonNode> row(JsonNode list) {
    return flat(list, type -> !type.equals("dynamiclist"));
  }

  private static List<JsonNode> flat(JsonNode parent, Predicate<String> into) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode component : parent.path("components")) {
      found.add(component);
      if (into.test(component.path("type").asText())) {
        found.addAll(flat(component, into));
      }
    }
    return found;
  }

  static Map<String, Type> parts(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .collect(
            Collectors.toMap(
                RecordComponent::getName,
                RecordComponent::getGenericType,
                (one, other) -> one,
                LinkedHashMap::new));
  }

  /** The record in a {@code List<record>}. */
  static Class<?> rowOf(Type list) {
    return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
  }

  /** What a person reads, without templates and markup. */
  static List<String> words(JsonNode component) {
    UnaryOperator<String> plain =
        text ->
            text.startsWith("=")
                ? spoken(text)
                : TEMPLATE
                    .matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(spoken(found.group())))
                    .replaceAll("<[^>]+>", " ");
    List<String> words = new ArrayList<>();
    for (String name : List.of("label", "text", "content", "description")) {
      words.add(plain.apply(component.path(name).asText()));
    }
    component.path("values").forEach(option -> words.add(option.path("label").asText()));
    component.path("columns").forEach(column -> words.add(column.path("label").asText()));
    return words.stream().filter(text -> !text.isBlank()).toList();
  }

  /** The literals of an expression that are words and not codes. */
  private static String spoken(String expression) {
    return Feel.literals(expression).stream()
        .filter(literal -> !literal.matches("[A-Z_]+"))
        .collect(Collectors.joining(" ", " ", " "));
  }

  @Override
  public String toString() {
    return stem;
  }
}

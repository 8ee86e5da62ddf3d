package id.go.pariaman.kinerja.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads as much of the forms' expressions as is needed to find the data they name. */
final class Feel {

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(?![#/])(.*?)}}");
  private static final Pattern IF = Pattern.compile("\\{\\{#if (.*?)}}");
  private static final Pattern LOOP =
      Pattern.compile("\\{\\{#loop (\\w+)}}(.*?)\\{\\{/loop}}", Pattern.DOTALL);
  private static final Pattern FILTER =
      Pattern.compile("(\\w+)\\[([^\\]\\d][^\\]]*)\\](?:\\[1\\])?(?:\\.(\\w+))?");
  private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Za-z_][\\w.]*");
  private static final Set<String> WORDS =
      Set.of("if", "then", "else", "and", "or", "not", "null", "true", "false", "count", "string");

  private final Map<String, Type> top;
  private final Set<String> unknown = new TreeSet<>();

  private Feel(Map<String, Type> top) {
    this.top = top;
  }

  static List<String> literals(String expression) {
    List<String> literals = new ArrayList<>();
    Matcher literal = LITERAL.matcher(expression);
    while (literal.find()) {
      literals.add(literal.group(1));
    }
    return literals;
  }

  /**
   * Names in a component's expressions that neither the data at the top nor the row has.
   *
   * @param row data of the row that the component stands in; the top's outside of lists
   */
  static Set<String> unknown(JsonNode component, Map<String, Type> top, Map<String, Type> row) {
    Feel feel = new Feel(top);
    for (String name : List.of("label", "text", "content", "description", "dataSource")) {
      feel.read(component.path(name).asText(), row);
    }
    feel.read(component.path("conditional").path("hide").asText(), row);
    component.path("appearance").forEach(adorner -> feel.read(adorner.asText(), row));
    return feel.unknown;
  }

  private void read(String text, Map<String, Type> row) {
    if (text.startsWith("=")) {
      expression(text.substring(1), row);
      return;
    }
    Matcher loop = LOOP.matcher(text);
    while (loop.find()) {
      known(loop.group(1), top);
      read(loop.group(2), rowOf(loop.group(1)));
    }
    String rest = LOOP.matcher(text).replaceAll("");
    TEMPLATE.matcher(rest).results().forEach(found -> expression(found.group(1), row));
    IF.matcher(rest).results().forEach(found -> expression(found.group(1), row));
  }

  private void expression(String feel, Map<String, Type> row) {
    String bare = LITERAL.matcher(feel).replaceAll("0");
    Matcher filter = FILTER.matcher(bare);
    while (filter.find()) {
      known(filter.group(1), top);
      Map<String, Type> item = rowOf(filter.group(1));
      NAME.matcher(filter.group(2))
          .results()
          .map(found -> found.group())
          .filter(name -> !item.containsKey(name))
          .forEach(name -> name(name, row));
      if (filter.group(3) != null) {
        known(filter.group(3), item);
      }
    }
    NAME.matcher(FILTER.matcher(bare).replaceAll("0"))
        .results()
        .forEach(found -> name(found.group(), row));
  }

  private void name(String name, Map<String, Type> row) {
    if (name.startsWith("this.")) {
      known(name.substring("this.".length()), row);
    } else if (!WORDS.contains(name) && !name.equals("i")) {
      known(name, top);
    }
  }

  private void known(String name, Map<String, Type> data) {
    if (!data.containsKey(name)) {
      unknown.add(name);
    }
  }

  private Map<String, Type> rowOf(String list) {
    return top.containsKey(list) ? FormFile.parts(FormFile.rowOf(top.get(list))) : Map.of();
  }
}

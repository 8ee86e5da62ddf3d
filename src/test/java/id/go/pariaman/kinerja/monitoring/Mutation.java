package id.go.pariaman.kinerja.monitoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * Damage done to a sound database, from {@code mutations.sql}.
 *
 * @param caughtBy the invariant that must notice
 * @param key start of the key that the violation must name
 */
record Mutation(Invariant caughtBy, String key, String what, String sql) {

  static final Map<String, String> PEOPLE =
      Map.of(
          "gusrianto", "198405272013121003",
          "rina", "198401102006032004",
          "salma", "198008212003042002",
          "irwan", "198201192004021004");

  static Stream<Mutation> all() {
    return Arrays.stream(file("mutations.sql").split("(?m)^--- ")).skip(1).map(Mutation::read);
  }

  /** A file of SQL with the people of the cycles in it. */
  static String file(String name) {
    try {
      return named(new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Mutation read(String block) {
    var lines = block.split("\n", 2);
    var head = lines[0].split(" \\| ");
    return new Mutation(
        Arrays.stream(Invariant.values())
            .filter(invariant -> invariant.code().equals(head[0]))
            .findFirst()
            .orElseThrow(),
        head[1],
        head[2],
        lines[1]);
  }

  private static String named(String sql) {
    var text = sql;
    for (var person : PEOPLE.entrySet()) {
      var instance =
          "(select id_ from act_ru_execution where business_key_ = 'UJI-B/%s' and parent_id_ is null)"
              .formatted(person.getValue());
      text =
          text.replace("{instance " + person.getKey() + "}", instance)
              .replace("{" + person.getKey() + "}", person.getValue());
    }
    var name = "(select name from employee where nip = '%s')".formatted(PEOPLE.get("rina"));
    return text.replaceAll("\\{name}", Matcher.quoteReplacement(name));
  }

  @Override
  public String toString() {
    return caughtBy.code() + ": " + what;
  }
}

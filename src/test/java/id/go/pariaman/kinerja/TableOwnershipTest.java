package id.go.pariaman.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each table is read and written by the module that owns it (docs/decisions/0003). Monitoring reads
 * all of them, that is what it is for. Looked for in the texts of the sources.
 */
class TableOwnershipTest {

  private static final Map<String, Set<String>> OWNED =
      Map.of(
          "organisation",
          Set.of(
              "employee",
              "unit",
              "position",
              "placement",
              "employee_status",
              "acting_assignment",
              "changes_told",
              "holiday",
              "indicator",
              "service_point",
              "official"),
          "rules",
          Set.of("rule_set", "rule"),
          "identity",
          Set.of("account", "web_session", "web_session_attributes", "sign_in_try", "known_device"),
          "cycle",
          Set.of("cycle", "cycle_phase", "cycle_member", "exclusion", "departure"),
          "planning",
          Set.of("plan", "planned_result", "plan_change"),
          "appraisal",
          Set.of(
              "appraisal",
              "silence",
              "assessor_duty",
              "paper_entry",
              "reassignment",
              "report",
              "progress",
              "proposal",
              "evaluation",
              "result_rating",
              "behaviour_note",
              "delivery"),
          "feedback",
          Set.of(
              "survey_window",
              "survey_point",
              "code_batch",
              "spent_code",
              "sealed_answer",
              "survey_answer",
              "survey_comment",
              "respondent_tally",
              "survey_result",
              "survey_cell",
              "survey_profile",
              "survey_action",
              "complaint",
              "legacy_index",
              "sample_reminder"),
          "process",
          Set.of("draft", "step_log"),
          "record",
          Set.of("audit_entry", "audit_head", "retention"));

  /**
   * Reads only. Each joins rows of another module where a question a row would be hundreds of
   * questions; a new one needs as good a reason.
   */
  private static final Map<String, Set<String>> JOINED =
      Map.ofEntries(
          // The snapshot that an appraisal is made from, in the statement that makes it.
          Map.entry("AppraisalStore", Set.of("cycle", "cycle_member", "employee")),
          // HR's counts by step, and whether anybody is open, over a whole cycle.
          Map.entry("CycleStore", Set.of("appraisal", "evaluation")),
          // Who is left to launch, exclude or let go, over a whole cycle.
          Map.entry("EnrolmentStore", Set.of("appraisal", "employee", "evaluation")),
          // Names and roles of everybody who may sign in; a post can make one of them.
          Map.entry("AccountStore", Set.of("employee", "official", "placement", "position")),
          // Who answers for whose account hangs on the unit and its officer, for a list at once.
          Map.entry(
              "AccountHolderStore",
              Set.of("employee", "official", "placement", "position", "unit")),
          // A page of acts with the names of those who did them.
          Map.entry("AuditStore", Set.of("employee", "official")),
          // Users and groups of the engine are the city's people.
          Map.entry("PeopleStore", Set.of("employee", "official")),
          // The cascade of a whole cycle in one statement.
          Map.entry("CascadeStore", Set.of("appraisal", "cycle_member", "employee", "silence")),
          // The service points of a window as they are when it opens, and their names beside
          // counts.
          Map.entry("SurveyStore", Set.of("service_point")),
          // Whose open steps may be handed over, found by name.
          Map.entry("ReassignmentStore", Set.of("cycle_member", "employee")),
          // A page of tasks with the names of their people and units.
          Map.entry("TaskStore", Set.of("cycle_member", "employee", "placement", "unit")));

  private static final Pattern TEXT =
      Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"");
  private static final Pattern READ = Pattern.compile("\\b(?:from|join|into|update)\\s+(\\w+)");
  private static final Pattern WRITTEN =
      Pattern.compile("\\b(?:insert\\s+into|update|delete\\s+from)\\s+(\\w+)");
  private static final Pattern CREATED = Pattern.compile("(?m)^create table (\\w+)");
  private static final Path SOURCES = Path.of("src/main/java/id/go/pariaman/kinerja");

  @Test
  void everyTableHasOneOwner() {
    assertThat(OWNED.values().stream().flatMap(Set::stream))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            files(Path.of("src/main/resources/db/migration"), ".sql")
                .flatMap(file -> tables(CREATED, read(file)))
                .toList());
  }

  @Test
  void nobodyReadsATableOfSomebodyElse() {
    assertThat(foreign(READ)).isEqualTo(new TreeMap<>(JOINED));
  }

  @Test
  void nobodyWritesATableOfSomebodyElse() {
    assertThat(foreign(WRITTEN)).isEmpty();
  }

  @Test
  void sqlStandsInStoresAndInMonitoringOnly() {
    assertThat(classes().filter(file -> !isMonitoring(file)))
        .filteredOn(file -> tables(READ, texts(file)).anyMatch(all()::contains))
        .extracting(TableOwnershipTest::name)
        .allSatisfy(name -> assertThat(name).endsWith("Store"));
  }

  /** Class by class, the tables that its module does not own. */
  private static Map<String, Set<String>> foreign(Pattern statement) {
    Set<String> all = all();
    return classes()
        .filter(file -> !isMonitoring(file))
        .collect(
            Collectors.toMap(
                TableOwnershipTest::name,
                file ->
                    tables(statement, texts(file))
                        .filter(all::contains)
                        .filter(
                            table -> !OWNED.getOrDefault(module(file), Set.of()).contains(table))
                        .collect(Collectors.toCollection(TreeSet::new)),
                (a, b) ->
                    Stream.concat(a.stream(), b.stream())
                        .collect(Collectors.toCollection(TreeSet::new)),
                TreeMap::new))
        .entrySet()
        .stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }

  private static Set<String> all() {
    return OWNED.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  private static boolean isMonitoring(Path file) {
    return module(file).equals("monitoring");
  }

  private static String module(Path file) {
    return SOURCES.relativize(file).getName(0).toString();
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String texts(Path file) {
    return TEXT.matcher(read(file))
        .results()
        .map(text -> text.group())
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> tables(Pattern statement, String sql) {
    return statement.matcher(sql).results().map(found -> found.group(1));
  }

  private static Stream<Path> classes() {
    return files(SOURCES, ".java");
  }

  private static Stream<Path> files(Path folder, String ending) {
    try (var files = Files.walk(folder)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(ending)).toList();
      assertThat(all).isNotEmpty();
      return all.stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

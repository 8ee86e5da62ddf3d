package id.go.pariaman.kinerja.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Leaving Camunda 7 stays as cheap as docs/decisions/0001 says. */
class ExitPlanTest {

  private static final Path PLAN =
      Path.of("docs/decisions/0001-camunda-7-after-its-last-community-release.md");
  private static final Pattern QUOTED = Pattern.compile("`(\\w+)`");

  @Test
  void theDiagramsKeepToTheElementsOfThePlan() throws IOException {
    assertThat(found("<bpmn:(\\w+)")).isEqualTo(listed("elements `", "attributes of Camunda"));
  }

  @Test
  void theDiagramsKeepToTheAttributesOfThePlan() throws IOException {
    assertThat(found("\\bcamunda:(\\w+)")).isEqualTo(listed("attributes of Camunda", "\n3. "));
  }

  @Test
  void theInsidesOfTheEngineAreUsedWhereThePlanSays() {
    var users =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.go.pariaman.kinerja")
                .stream()
                .filter(
                    type ->
                        type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(
                                used ->
                                    used.getTargetClass()
                                        .getPackageName()
                                        .startsWith("org.camunda.bpm.engine.impl")))
                .map(type -> type.getPackageName().replace("id.go.pariaman.kinerja.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    assertThat(users).containsExactly("identity.engine", "process.decision", "process.form");
  }

  private static Set<String> listed(String from, String to) throws IOException {
    var plan = Files.readString(PLAN);
    var start = plan.indexOf(from);
    return QUOTED
        .matcher(plan.substring(start, plan.indexOf(to, start)))
        .results()
        .map(name -> name.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> found(String name) throws IOException {
    try (var diagrams = Files.list(Path.of("processes"))) {
      List<String> texts =
          diagrams
              .filter(file -> file.toString().endsWith(".bpmn"))
              .map(ExitPlanTest::read)
              .toList();
      assertThat(texts).hasSizeGreaterThanOrEqualTo(2);
      return texts.stream()
          .flatMap(text -> Pattern.compile(name).matcher(text).results())
          .map(match -> match.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
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

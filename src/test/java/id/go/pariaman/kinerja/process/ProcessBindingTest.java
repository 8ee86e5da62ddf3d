package id.go.pariaman.kinerja.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pariaman.kinerja.cycle.AppraisalStep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A task of a diagram, its class and its form carry one name; none of the three stands alone. */
class ProcessBindingTest {

  private static final Path CODE = Path.of("src/main/java/id/go/pariaman/kinerja/process");

  static List<Path> forms() {
    return Models.files(Path.of("forms"), ".form");
  }

  @Test
  void everyServiceTaskHasOneClassAndEveryDelegateATask() {
    assertThat(classes("implements JavaDelegate"))
        .containsExactlyElementsOf(idsOf(ServiceTask.class, Models::className));
  }

  @Test
  void everyUserTaskHasOneFormClassAndEveryFormClassATask() {
    assertThat(
            Stream.of("implements TaskForm<", "extends PhaseForm {")
                .flatMap(text -> classes(text).stream())
                .filter(name -> !name.equals("PhaseForm"))
                .sorted())
        .containsExactlyElementsOf(idsOf(UserTask.class, id -> id + "Form"));
  }

  /** Words, filters and counts read {@link AppraisalStep}; a task it does not know has none. */
  @Test
  void everyTaskOfAnAppraisalIsAStepOfWhoHasToAct() {
    var drawn =
        Models.diagrams().stream()
            .filter(diagram -> diagram.stem().equals("employee-appraisal"))
            .flatMap(diagram -> diagram.all(UserTask.class).stream())
            .toList();

    assertThat(drawn)
        .extracting(UserTask::getId)
        .containsExactlyInAnyOrderElementsOf(
            AppraisalStep.ids(step -> step.actor() != AppraisalStep.Actor.NOBODY));
    assertThat(drawn)
        .filteredOn(task -> task.getCamundaAssignee().contains(".employee("))
        .extracting(UserTask::getId)
        .containsExactlyInAnyOrderElementsOf(AppraisalStep.ids(AppraisalStep::isEmployees));
    assertThat(drawn)
        .filteredOn(task -> !(task.getParentElement() instanceof Process))
        .extracting(UserTask::getId)
        .containsExactlyInAnyOrderElementsOf(AppraisalStep.ids(AppraisalStep::isBeside));
  }

  @Test
  void everyUserTaskHasOneFormAndEveryFormATask() {
    assertThat(forms())
        .extracting(Models::stem)
        .containsExactlyElementsOf(idsOf(UserTask.class, Models::kebab));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFormIsDrawnForTheTasklistOfThisEngineUnderItsOwnName(Path form) throws IOException {
    var schema = new ObjectMapper().readTree(form.toFile());

    assertThat(schema.path("id").asText()).isEqualTo(Models.stem(form));
    assertThat(schema.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
    assertThat(schema.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
    assertThat(schema.path("schemaVersion").asInt()).isEqualTo(16);
  }

  /** Sorted, each name once: two tasks may share a class, {@code ReplaceSilentAssessor_Plan}. */
  private static <T extends FlowElement> Set<String> idsOf(
      Class<T> type, Function<String, String> name) {
    return Models.diagrams().stream()
        .map(diagram -> diagram.all(type))
        .flatMap(Collection::stream)
        .map(FlowElement::getId)
        .map(name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Simple names of the classes below {@code process} whose text holds that, sorted. */
  private static List<String> classes(String text) {
    return Models.files(CODE, ".java").stream()
        .filter(file -> contains(file, text))
        .map(Models::stem)
        .sorted()
        .toList();
  }

  private static boolean contains(Path file, String text) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.collect(Collectors.joining(" ")).replaceAll("\\s+", " ").contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

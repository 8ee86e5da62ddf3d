package id.go.pariaman.kinerja.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** The diagrams of the folder {@code processes}, as the engine will read them. */
final class Models {

  private Models() {}

  /** One diagram; prints as its file name, so that a failing test names it. */
  record Diagram(String stem, BpmnModelInstance model) {

    <T extends FlowElement> Collection<T> all(Class<T> type) {
      return model.getModelElementsByType(type);
    }

    @Override
    public String toString() {
      return stem;
    }
  }

  static List<Diagram> diagrams() {
    return files(Path.of("processes"), ".bpmn").stream()
        .map(file -> new Diagram(stem(file), Bpmn.readModelFromFile(file.toFile())))
        .toList();
  }

  /** Files below a folder with that ending, sorted; a folder that is not there has none. */
  static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** {@code DraftPlan} becomes {@code draft-plan}. */
  static String kebab(String id) {
    return id.replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
  }

  /** {@code ReplaceSilentAssessor_Plan} becomes {@code ReplaceSilentAssessor}. */
  static String className(String taskId) {
    return taskId.split("_")[0];
  }

  /** {@code ReplaceSilentAssessor_Plan} becomes {@code replaceSilentAssessor}. */
  static String beanName(String taskId) {
    String name = className(taskId);
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}

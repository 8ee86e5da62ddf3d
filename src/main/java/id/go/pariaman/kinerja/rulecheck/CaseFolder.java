package id.go.pariaman.kinerja.rulecheck;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.go.pariaman.kinerja.rulecheck.topic.Topic;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * {@code --kinerja.cases=FOLDER}: one line a failing case and a total on the standard output. It
 * needs neither database nor web server, and reads one case at a time.
 */
public final class CaseFolder {

  private static final String OPTION = "--kinerja.cases=";
  private static final String ENDING = ".json";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final PrintStream out;
  private int cases;
  private int failures;

  private CaseFolder(PrintStream out) {
    this.out = out;
  }

  /** The folder, when the command line asks for the check. */
  public static Optional<Path> asked(String... arguments) {
    return Arrays.stream(arguments)
        .filter(argument -> argument.startsWith(OPTION))
        .map(argument -> Path.of(argument.substring(OPTION.length())))
        .findFirst();
  }

  /** 0 when every case of the folder agrees, else 1; also when there is none. */
  public static int check(Path folder) {
    return check(folder, new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static int check(Path folder, PrintStream out) {
    var run = new CaseFolder(out);
    for (var file : run.files(folder)) {
      run.checkFile(file);
    }
    out.printf("%d kasus diperiksa, %d tidak cocok%n", run.cases, run.failures);
    return run.cases > 0 && run.failures == 0 ? 0 : 1;
  }

  private List<Path> files(Path folder) {
    try (var list = Files.list(folder)) {
      return list.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException unreadable) {
      failed(folder + ": folder ini tidak dapat dibuka");
      return List.of();
    }
  }

  private void checkFile(Path file) {
    var name = file.getFileName().toString();
    var topic = Topic.of(name.substring(0, name.length() - ENDING.length()));
    if (topic.isEmpty()) {
      failed(name + ": tidak ada pemeriksaan dengan nama berkas ini");
      return;
    }
    var check = new CaseCheck(topic.get());
    try (MappingIterator<JsonNode> given =
        JSON.readerFor(JsonNode.class).readValues(file.toFile())) {
      while (given.hasNextValue()) {
        check(name, check, given.nextValue());
      }
    } catch (IOException unreadable) {
      failed(name + ": bukan larik JSON yang dapat dibaca");
    }
  }

  private void check(String file, CaseCheck check, JsonNode given) {
    cases++;
    check
        .difference(given)
        .ifPresent(
            difference ->
                failed("%s %s: %s".formatted(file, given.path("id").asText("?"), difference)));
  }

  private void failed(String line) {
    failures++;
    out.println(line);
  }
}

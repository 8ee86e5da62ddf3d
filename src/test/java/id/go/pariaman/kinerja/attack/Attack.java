package id.go.pariaman.kinerja.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of the table. Words in curly brackets stand for what a test has at hand, {@code {task}}
 * say, and for values too long or too odd to be written down.
 *
 * @param why where it was published, or what it would win
 * @param with further headers, {@code Name: value; Name: value}; without a value one is left out
 * @param here the status that this application answers
 * @param plain what happens on a plain Camunda starter: a status and what came of it, or nothing
 *     where the attack makes no sense there
 */
record Attack(
    String name,
    String why,
    String who,
    String method,
    String target,
    String with,
    String body,
    int here,
    String plain) {

  private static final Path TABLE = Path.of("src/test/resources/attacks.md");

  private static final String ENGINE = "/camunda/api/engine/engine/default";

  /** Of the plain engine, it sets a system property. */
  static final String CANARY = "kinerja.canary";

  private static final Map<String, String> VALUES =
      Map.of(
          "{EL}",
          "${''.getClass().forName('java.lang.System').getMethod('setProperty', ''.getClass(),"
              + " ''.getClass()).invoke(null, '"
              + CANARY
              + "', 'sang')}",
          "{NUL}",
          "\\u0000",
          "{2MB}",
          "x".repeat(2 * 1024 * 1024),
          "{DEEP}",
          "[".repeat(100_000),
          "{10000 FIELDS}",
          fields(),
          "{NUL NAME}",
          "--edge\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"a\0b\"\r\n\r\nx\r\n--edge--\r\n",
          "{MULTIPART}",
          multipart("deployment-name", "data", script()),
          "{ATTACHMENT}",
          multipart("attachment-name", "content", "teks"),
          "{XXE}",
          multipart(
              "deployment-name",
              "data",
              "<!DOCTYPE definitions [<!ENTITY passwd SYSTEM \"file:///etc/passwd\">]>"
                  + "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                  + " targetNamespace=\"t\" name=\"&passwd;\"/>"));

  static List<Attack> all() {
    try {
      return Files.readAllLines(TABLE).stream()
          .filter(line -> line.startsWith("| ") && !line.matches("\\| (attack|---) .*"))
          .map(Attack::row)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Attack row(String line) {
    List<String> cells =
        Arrays.stream(line.substring(1).split("\\|", -1))
            .map(cell -> cell.strip().replaceAll("^`|`$", "").replace("\\p", "|"))
            .toList();
    if (cells.size() != 9) {
      throw new IllegalArgumentException("8 cells are wanted: " + line);
    }
    String[] request = cells.get(3).split(" ", 2);
    return new Attack(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        request[0],
        request[1],
        cells.get(4),
        cells.get(5),
        Integer.parseInt(cells.get(6)),
        cells.get(7));
  }

  String filledTarget(Map<String, String> atHand) {
    return filled(target, atHand).replace("ENGINE", ENGINE);
  }

  String filledBody(Map<String, String> atHand) {
    return filled(body, atHand);
  }

  /** What goes along: a browser's own headers, and those of the row over them. */
  Map<String, String> headers(int port, Map<String, String> browser) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Host", "localhost:" + port);
    headers.put(
        "Content-Type",
        body.matches("\\{(MULTIPART|ATTACHMENT|XXE|NUL NAME)}")
            ? "multipart/form-data; boundary=edge"
            : "application/json");
    headers.putAll(browser);
    for (String header : with.isEmpty() ? new String[0] : with.split("; ")) {
      String[] pair = header.split(":", 2);
      headers.put(pair[0].strip(), pair[1].strip());
    }
    return headers;
  }

  private static String filled(String text, Map<String, String> atHand) {
    String filled = text;
    for (var value : VALUES.entrySet()) {
      filled = filled.replace(value.getKey(), value.getValue());
    }
    for (var value : atHand.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }

  private static String fields() {
    StringBuilder fields = new StringBuilder("\"a\": 1");
    for (int i = 0; i < 10_000; i++) {
      fields.append(", \"a").append(i).append("\": 1");
    }
    return fields.toString();
  }

  private static String script() {
    return """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
          <process id="intruder" isExecutable="true" camunda:historyTimeToLive="P1D">
            <startEvent id="s"/><sequenceFlow id="f" sourceRef="s" targetRef="t"/>
            <scriptTask id="t" scriptFormat="juel"><script>${1}</script></scriptTask>
          </process>
        </definitions>""";
  }

  private static String multipart(String name, String part, String content) {
    return String.join(
        "\r\n",
        "--edge",
        "Content-Disposition: form-data; name=\"" + name + "\"",
        "",
        "intruder",
        "--edge",
        "Content-Disposition: form-data; name=\"" + part + "\"; filename=\"intruder.bpmn\"",
        "Content-Type: text/xml",
        "",
        content,
        "--edge--",
        "");
  }

  @Override
  public String toString() {
    return "%s: %s, %s".formatted(who, name, method);
  }
}

package id.go.pariaman.kinerja.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.planning.change.PlanChanges;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.SurveyRoom;
import id.go.pariaman.kinerja.support.Walk;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every form, in our API and in Tasklist, and every operation of the OpenAPI description, with
 * anything a client could send: {@code mvn -P fuzz test}, {@code -Dfuzz.requests=} and {@code
 * -Dfuzz.seed=}. Nothing is a fault of ours (5xx), and what is refused changes nothing.
 */
@KinerjaTest
class FuzzRun {

  private static final int REQUESTS = Integer.getInteger("fuzz.requests", 50_000);
  private static final long SEED = Long.getLong("fuzz.seed", System.nanoTime());
  private static final String PLANS = "2026-ACAK1";
  private static final String PERIOD = "2026-ACAK2";
  private static final String YEAR_END = "2026-ACAK3";
  private static final String SURVEY = "2026-ACAK4";
  private static final String HEAD = "198201192004021004";
  private static final String STAFF = "198405272013121003";
  private static final String OTHER = "198401102006032004";
  private static final List<String> PEOPLE = List.of(STAFF, OTHER, HEAD);

  /** A form that waits for somebody, as it is asked for and as it is sent in. */
  private record Waiting(String task, String step, String person, JsonNode components) {}

  private record Request(String who, String method, String path, String body) {}

  @LocalServerPort private int port;
  @Autowired private Walk walk;
  @Autowired private SurveyRoom room;
  @Autowired private PlanChanges changes;
  @Autowired private TaskService tasks;
  @Autowired private JdbcClient db;

  private final ObjectMapper json = new ObjectMapper();
  private final Random random = new Random(SEED);
  private final Odd odd = new Odd(random);
  private final Map<String, Browser> programs = new HashMap<>();
  private final Map<String, Browser> tasklists = new HashMap<>();
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final Map<String, Integer> forms = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  private List<Waiting> waiting;
  private JsonNode description;
  private Records records;

  @Test
  void noRequestIsAFaultOfOursAndNoRefusalChangesAnything() throws Exception {
    System.out.printf("fuzz: %d requests, -Dfuzz.seed=%d%n", REQUESTS, SEED);
    openAllForms();
    description = json.readTree(program("bkpsdm").get("/v3/api-docs").body());
    records = new Records(db);
    for (int i = 0; i < REQUESTS; i++) {
      if (i % 5_000 == 0) {
        System.out.printf("fuzz: %d, statuses %s%n", i, statuses);
      }
      if (waiting.isEmpty()) {
        openAllForms();
        records.remember();
      }
      switch (random.nextInt(3)) {
        case 0 -> operation();
        case 1 -> form(false);
        default -> form(true);
      }
    }
    System.out.printf("fuzz: statuses %s, forms %s%n", statuses, forms);
    assertThat(faults).isEmpty();
    assertThat(forms)
        .as("every form there is")
        .hasSize(Objects.requireNonNull(Path.of("forms").toFile().list()).length);
  }

  private void openAllForms() throws Exception {
    if (waiting == null) {
      walk.open(PLANS, "BAGHUKUM");
      walk.draft(new AppraisalKey(PLANS, STAFF));
      walk.open(PERIOD, "BAGHUKUM");
      walk.open(YEAR_END, "BAGHUKUM");
      for (String cycle : List.of(PERIOD, YEAR_END)) {
        PEOPLE.forEach(nip -> walk.agree(new AppraisalKey(cycle, nip)));
        walk.nextPhase(cycle);
        walk.report(new AppraisalKey(cycle, STAFF), "ReportProgress");
      }
      changes.request(new AppraisalKey(PERIOD, OTHER));
      proposeAChange(new AppraisalKey(PERIOD, HEAD));
      toTheYearEnd();
      toTheScreening();
    }
    waiting = new ArrayList<>();
    for (Task task : tasks.createTaskQuery().list()) {
      String person = task.getAssignee() == null ? "bkpsdm" : task.getAssignee();
      if (task.getAssignee() == null) {
        tasks.setAssignee(task.getId(), person);
      }
      JsonNode file = json.readTree(Files.readString(file(task.getTaskDefinitionKey())));
      waiting.add(
          new Waiting(task.getId(), task.getTaskDefinitionKey(), person, file.get("components")));
      tasklist(person);
    }
  }

  /** One assesses herself, one is reviewed, one has his result. */
  private void toTheYearEnd() {
    for (int period = 1; period <= 3; period++) {
      for (String nip : PEOPLE) {
        AppraisalKey key = new AppraisalKey(YEAR_END, nip);
        if (period > 1 || !nip.equals(STAFF)) {
          walk.report(key, "ReportProgress");
        }
        walk.rate(key, "RatePeriod");
      }
      walk.nextPhase(YEAR_END);
    }
    walk.report(new AppraisalKey(YEAR_END, STAFF), "AssessSelf");
    walk.report(new AppraisalKey(YEAR_END, HEAD), "AssessSelf");
    walk.rate(new AppraisalKey(YEAR_END, HEAD), "ReviewPerformance");
    walk.nextPhase(YEAR_END);
  }

  private void proposeAChange(AppraisalKey key) {
    changes.request(key);
    Map<String, String> result =
        Map.of("indicator", "ADM-09", "title", "Lain", "kind", "MAIN", "targetLower", "24");
    walk.complete(
        key, "ChangePlan", Map.of("results", List.of(result), "reason", "Penugasan baru bagian"));
  }

  /** A window whose collection is over and where words of a citizen wait for a person. */
  private void toTheScreening() {
    walk.open(SURVEY, "DPMPTSP");
    walk.nextPhase(SURVEY);
    WindowKey window = new WindowKey(SURVEY, 1);
    walk.execute(window.toString(), "CollectionEnded");
    walk.execute(window.toString(), "OpenEnvelopes");
    room.comment(window, "SP-IZN-01", "Petugasnya ramah");
    walk.runJobs();
  }

  private static Path file(String step) {
    return Path.of("forms", step.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase() + ".form");
  }

  private void form(boolean inTasklist) {
    Waiting at = odd.pick(waiting);
    forms.merge(at.step(), 1, Integer::sum);
    String answers = random.nextInt(50) == 0 ? odd.value() : odd.answers(at.components());
    String task = random.nextInt(40) == 0 ? odd.segment() : at.task();
    if (inTasklist) {
      String path = "/camunda/api/engine/engine/default/task/" + task + "/submit-form";
      send(tasklist(at.person()), new Request(at.person(), "POST", path, typed(at)), at);
    } else if (random.nextInt(6) == 0) {
      String path = "/api/tasks/" + task + "/draft";
      send(
          program(at.person()),
          new Request(at.person(), "PUT", path, "{\"fields\":" + answers + "}"),
          at);
    } else {
      send(
          program(at.person()),
          new Request(at.person(), "POST", "/api/tasks/" + task, "{\"fields\":" + answers + "}"),
          at);
    }
  }

  /** As Tasklist sends them: each with a type, lists as text of JSON. */
  private String typed(Waiting at) {
    List<String> variables = new ArrayList<>();
    for (JsonNode each : at.components()) {
      String key = each.path("path").asText(each.path("key").asText());
      if (!key.isEmpty()) {
        variables.add(
            "\"%s\":{\"value\":%s,\"type\":\"%s\"}"
                .formatted(
                    key,
                    random.nextInt(3) == 0
                        ? odd.value()
                        : json.valueToTree(odd.answers(json.createArrayNode().add(each)))
                            .toString(),
                    odd.pick(
                        List.of(
                            "Json", "String", "Double", "Boolean", "Null", "Object", "File",
                            "Bytes", "Xml", "Date", "Nope"))));
      }
    }
    if (random.nextInt(4) == 0) {
      variables.add("\"assessor\":{\"value\":" + odd.value() + "}");
    }
    return random.nextInt(50) == 0
        ? odd.value()
        : "{\"variables\":{" + String.join(",", variables) + "}}";
  }

  private void operation() {
    List<Map.Entry<String, JsonNode>> paths = List.copyOf(description.get("paths").properties());
    var path = odd.pick(paths);
    List<Map.Entry<String, JsonNode>> methods = List.copyOf(path.getValue().properties());
    var method = odd.pick(methods);
    String address = path.getKey();
    List<String> query = new ArrayList<>();
    for (JsonNode parameter : method.getValue().path("parameters")) {
      String name = parameter.get("name").asText();
      if (parameter.get("in").asText().equals("path")) {
        address = address.replace("{" + name + "}", segment(name));
      } else if (random.nextBoolean()) {
        query.add(name + "=" + odd.segment());
      }
    }
    JsonNode body =
        method
            .getValue()
            .path("requestBody")
            .path("content")
            .path("application/json")
            .path("schema");
    String content =
        body.isMissingNode()
            ? ""
            : random.nextInt(20) == 0 ? odd.value() : odd.like(body, description, 0);
    String who = odd.pick(List.of("bkpsdm", "admin", "inspektorat", STAFF, HEAD));
    send(
        program(who),
        new Request(
            who,
            method.getKey().toUpperCase(),
            address + (query.isEmpty() ? "" : "?" + String.join("&", query)),
            content),
        null);
  }

  private String segment(String name) {
    if (random.nextInt(3) == 0) {
      return odd.segment();
    }
    return switch (name) {
      case "cycle", "code" -> odd.pick(List.of(PLANS, PERIOD, YEAR_END));
      case "nip" -> odd.pick(List.of(STAFF, HEAD, OTHER));
      case "id" -> odd.pick(waiting).task();
      case "kind" ->
          odd.pick(List.of("achievement", "allowance", "dossiers", "legal-clock", "wilson"));
      default -> odd.segment();
    };
  }

  private void send(Browser browser, Request request, Waiting at) {
    HttpResponse<String> answer = browser.json(request.method(), request.path(), request.body());
    int status = answer.statusCode();
    statuses.merge(status, 1, Integer::sum);
    if (status >= 500) {
      faults.add(status + " " + shortened(request) + " " + answer.body());
    }
    if (System.clearProperty(Attack.CANARY) != null) {
      faults.add("fired " + shortened(request));
    }
    List<String> changed = records.changed();
    if (!changed.isEmpty() && status >= 400) {
      faults.add(changed + " changed by " + status + " " + shortened(request));
    }
    if (status < 300 && at != null && request.method().equals("POST")) {
      waiting.remove(at);
    }
  }

  private static String shortened(Request request) {
    String text = request.toString();
    return text.length() > 1_500 ? text.substring(0, 1_500) + "…" : text;
  }

  private Browser program(String who) {
    return programs.computeIfAbsent(who, name -> Browser.basic(port, name));
  }

  private Browser tasklist(String who) {
    return tasklists.computeIfAbsent(who, name -> Browser.signedIn(port, name));
  }
}

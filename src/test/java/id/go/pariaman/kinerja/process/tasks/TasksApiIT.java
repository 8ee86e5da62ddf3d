package id.go.pariaman.kinerja.process.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tasks of a person over HTTP: what is shown, refused, kept and lost, on a cycle of one bureau.
 */
@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TasksApiIT {

  private static final String CYCLE = "2026-API";
  private static final String HEAD = "198201192004021004";
  private static final String DRAFTER = "198405272013121003";
  private static final String COLLEAGUE = "198401102006032004";

  @LocalServerPort private int port;
  @Autowired private ManagementService management;
  @Autowired private JdbcClient jdbc;
  @Autowired private Tasks tasks;

  private final ObjectMapper json = new ObjectMapper();
  private Browser drafter;
  private String taskOfDrafter;

  @BeforeAll
  void openASmallCycle() throws Exception {
    HttpResponse<String> opened =
        Browser.basic(port, "bkpsdm")
            .post(
                "/api/cycles",
                """
                {"code": "2026-API", "year": 2026, "periods": "MONTHLY", "targetSettingUntil": "2026-01-31",
                 "evaluationUntil": "2027-01-31", "units": ["BAGHUKUM"]}""");
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
    List<Job> jobs = management.createJobQuery().messages().withRetriesLeft().list();
    jobs.forEach(job -> management.executeJob(job.getId()));
    drafter = Browser.inSession(port, DRAFTER);
    taskOfDrafter = taskOf(drafter);
  }

  private String taskOf(Browser person) throws Exception {
    for (JsonNode task : json.readTree(person.get("/api/tasks?size=200").body())) {
      if (task.get("businessKey").asText().startsWith(CYCLE + "/")) {
        return task.get("id").asText();
      }
    }
    throw new AssertionError("no task");
  }

  @Test
  void aCycleOfOneUnitHasItsPeopleOnly() throws Exception {
    JsonNode progress =
        json.readTree(Browser.basic(port, "bkpsdm").get("/api/cycles/" + CYCLE).body());
    assertThat(progress.get("enrolled").asInt()).isEqualTo(4);
    assertThat(progress.get("excluded").asInt()).isZero();
  }

  @Test
  void aTaskShowsItsFormAndItsDataToItsOwnerOnly() throws Exception {
    JsonNode task = json.readTree(drafter.get("/api/tasks/" + taskOfDrafter).body());
    assertThat(task.get("task").asText()).isEqualTo("DraftPlan");
    assertThat(task.get("businessKey").asText()).isEqualTo(CYCLE + "/" + DRAFTER);
    assertThat(task.get("form").get("id").asText()).isEqualTo("draft-plan");
    assertThat(task.get("data").get("results")).hasSizeGreaterThanOrEqualTo(3);
    assertThat(Browser.inSession(port, COLLEAGUE).get("/api/tasks/" + taskOfDrafter).statusCode())
        .isEqualTo(404);
    assertThat(Browser.inSession(port, HEAD).get("/api/tasks/" + taskOfDrafter).statusCode())
        .isEqualTo(404);
    assertThat(Browser.anonymous(port).get("/api/tasks/" + taskOfDrafter).statusCode())
        .isEqualTo(401);
  }

  static Stream<Arguments> refused() {
    String row = "{\"indicator\": \"GEN-02\", \"kind\": \"MAIN\", \"targetLower\": \"20\"}";
    return Stream.of(
        Arguments.of(
            "unknown field",
            "{\"results\": [" + row + "], \"assessor\": \"" + DRAFTER + "\"}",
            "assessor"),
        Arguments.of(
            "read-only field",
            "{\"results\": [" + row + "], \"person\": \"Orang lain\"}",
            "person"),
        Arguments.of(
            "unknown field in a row",
            "{\"results\": [{\"indicator\": \"GEN-02\", \"kind\": \"MAIN\", \"targetLower\": \"20\", \"weight\": 90}]}",
            "results[0].weight"),
        Arguments.of(
            "option outside",
            "{\"results\": [{\"indicator\": \"GEN-02\", \"kind\": \"BIG\", \"targetLower\": \"20\"}]}",
            "results[0].kind"),
        Arguments.of(
            "not a number",
            "{\"results\": [{\"indicator\": \"GEN-02\", \"kind\": \"MAIN\", \"targetLower\": \"NaN\"}]}",
            "results[0].targetLower"),
        Arguments.of(
            "endless number",
            "{\"results\": [{\"indicator\": \"GEN-02\", \"kind\": \"MAIN\", \"targetLower\": \"1e400\"}]}",
            "results[0].targetLower"),
        Arguments.of(
            "impossible target",
            "{\"results\": [{\"indicator\": \"ADM-02\", \"kind\": \"MAIN\", \"targetLower\": \"101\"}]}",
            "results[0].targetLower"),
        Arguments.of(
            "unordered range",
            "{\"results\": [{\"indicator\": \"GEN-01\", \"kind\": \"MAIN\", \"targetLower\": \"90\", \"targetUpper\": \"80\"}]}",
            "results[0].targetUpper"),
        Arguments.of("no results", "{}", "results"),
        Arguments.of(
            "control characters",
            "{\"results\": [" + row + "], \"resources\": \"a\\u0000b\"}",
            "resources"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refused(String name, String fields, String field) throws Exception {
    String before = state();
    HttpResponse<String> answer =
        drafter.post("/api/tasks/" + taskOfDrafter, "{\"fields\": " + fields + "}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    JsonNode error = json.readTree(answer.body()).get("errors").get(0);
    assertThat(error.get("field").asText()).isEqualTo(field);
    assertThat(error.get("message").asText()).matches("(?s).*[a-z].*[.]");
    assertThat(state()).isEqualTo(before);
  }

  /** Everything that a refusal must leave alone. */
  private String state() {
    return jdbc.sql(
            """
            select (select string_agg(p::text, ';') from plan p where cycle = '2026-API')
                || (select count(*) from planned_result where cycle = '2026-API')
                || (select count(*) from step_log where business_key like '2026-API/%')
                || (select string_agg(id_ || rev_, ';' order by id_) from act_ru_task)""")
        .query(String.class)
        .single();
  }

  static Stream<Arguments> malformed() {
    return Stream.of(
        Arguments.of("not JSON", "{", 400),
        Arguments.of("fields of the wrong kind", "{\"fields\": [1, 2]}", 400),
        Arguments.of("a misspelt key", "{\"feilds\": {}}", 400),
        Arguments.of("a key that comes twice", "{\"fields\": {}, \"fields\": {}}", 400),
        Arguments.of("nothing", "", 400));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void malformed(String name, String body, int status) {
    HttpResponse<String> answer = drafter.post("/api/tasks/" + taskOfDrafter, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains("errors").doesNotContain("Exception");
  }

  /** Blanks behind a number are nothing to the database; they must not tell who exists either. */
  @Test
  void anAppraisalIsFoundByAPlainNumberOnly() {
    for (String nip : List.of(DRAFTER + "%20", COLLEAGUE + "%20", "1%20", "%20" + DRAFTER)) {
      assertThat(drafter.get("/api/appraisals/" + CYCLE + "/" + nip).statusCode())
          .as(nip)
          .isEqualTo(404);
    }
  }

  @Test
  void aDraftComesBackToItsAuthorOnAnyMachineAndIsNeverChecked() throws Exception {
    String fields =
        """
        {"fields": {"results": [{"indicator": "ADM-02", "title": "Belum jadi", "kind": "MAIN", "targetLower": "999"}],
         "resources": "Setengah kalimat", "person": "Orang lain"}}""";
    assertThat(drafter.json("PUT", "/api/tasks/" + taskOfDrafter + "/draft", fields).statusCode())
        .isEqualTo(204);
    JsonNode data =
        json.readTree(Browser.basic(port, DRAFTER).get("/api/tasks/" + taskOfDrafter).body())
            .get("data");
    assertThat(data.get("resources").asText()).isEqualTo("Setengah kalimat");
    assertThat(data.get("results").get(0).get("targetLower").asText()).isEqualTo("999");
    assertThat(data.get("person").asText()).isNotEqualTo("Orang lain");
    assertThat(
            Browser.inSession(port, COLLEAGUE)
                .json("PUT", "/api/tasks/" + taskOfDrafter + "/draft", fields)
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void aDraftThatCannotBeStoredIsRefusedAndABackslashIsNone() {
    String path = "/api/tasks/" + taskOfDrafter + "/draft";
    assertThat(
            drafter.json("PUT", path, "{\"fields\": {\"resources\": \"a\\u0000b\"}}").statusCode())
        .isEqualTo(422);
    assertThat(
            drafter
                .json("PUT", path, "{\"fields\": {\"resources\": \"a\\\\u0000b\"}}")
                .statusCode())
        .isEqualTo(204);
  }

  @Test
  void anErrorOfTheDatabaseDoesNotRepeatWhatWasWritten() {
    assertThatThrownBy(
            () ->
                jdbc.sql("select cast(:typed as jsonb)")
                    .param("typed", "{\"reason\": \"rahasia \\u0000\"}")
                    .query(String.class)
                    .single())
        .hasMessageContaining("unsupported Unicode escape")
        .hasMessageNotContaining("rahasia");
  }

  static Stream<String> valuesOfNoForm() {
    return Stream.of(
        "{\"value\": \"{no json\", \"type\": \"Json\"}",
        "{\"value\": \"" + "[".repeat(3000) + "\", \"type\": \"Json\"}",
        "{\"value\": \"<a/>\", \"type\": \"Xml\"}",
        "{\"value\": \"eA==\", \"type\": \"File\", \"valueInfo\": {\"filename\": \"a\"}}",
        "{\"value\": \"[]\", \"type\": \"Object\", \"valueInfo\": {\"objectTypeName\":"
            + " \"java.util.ArrayList\", \"serializationDataFormat\": \"application/json\"}}");
  }

  @ParameterizedTest
  @MethodSource("valuesOfNoForm")
  void aValueThatNoFormSendsIsRefusedInTasklistToo(String value) {
    String before = state();
    HttpResponse<String> answer =
        Browser.signedIn(port, DRAFTER)
            .post(
                "/camunda/api/engine/engine/default/task/" + taskOfDrafter + "/submit-form",
                "{\"variables\": {\"results\": %s}}".formatted(value));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("results").doesNotContain("Jackson", "Json", "java.");
    assertThat(state()).isEqualTo(before);
  }

  @Test
  void aNumberThatOnlyResemblesAYearOrAKindIsRefused() {
    String cycle =
        """
        {"code": "2027-X", "year": %s, "periods": %s, "targetSettingUntil": "2027-01-31",
         "evaluationUntil": "2028-01-31", "units": ["BAGHUKUM"]}""";
    Browser hr = Browser.basic(port, "bkpsdm");
    assertThat(hr.post("/api/cycles", cycle.formatted("2027.7", "\"MONTHLY\"")).statusCode())
        .isEqualTo(400);
    assertThat(hr.post("/api/cycles", cycle.formatted("2027", "0")).statusCode()).isEqualTo(400);
  }

  @Test
  void aColleagueOfThePoolLosesTheRaceLikeAnybodyElse() throws Exception {
    Browser hr = Browser.basic(port, "bkpsdm");
    JsonNode mine = json.readTree(hr.get("/api/tasks?size=200").body());
    String id = "";
    for (JsonNode task : mine) {
      if (task.get("businessKey").asText().equals(CYCLE)) {
        id = task.get("id").asText();
      }
    }
    assertThat(tasks.isOver(id, "bkpsdm")).isFalse();
    jdbc.sql("update act_hi_taskinst set end_time_ = now(), assignee_ = 'winner' where id_ = ?")
        .param(id)
        .update();
    try {
      assertThat(tasks.isOver(id, "bkpsdm")).isTrue();
      assertThat(tasks.isOver(id, DRAFTER)).isFalse();
    } finally {
      jdbc.sql("update act_hi_taskinst set end_time_ = null, assignee_ = null where id_ = ?")
          .param(id)
          .update();
    }
  }

  @Test
  void ofTwoCompletionsAtOnceOneWinsAndNothingHappensTwice() throws Exception {
    Browser colleague = Browser.inSession(port, COLLEAGUE);
    String id = taskOf(colleague);
    ObjectNode answers = json.createObjectNode();
    answers
        .putObject("fields")
        .putArray("results")
        .addObject()
        .put("indicator", "GEN-02")
        .put("kind", "MAIN")
        .put("targetLower", "20");
    ExecutorService tabs = Executors.newFixedThreadPool(4);
    try {
      Callable<Integer> complete =
          () -> colleague.post("/api/tasks/" + id, answers.toString()).statusCode();
      List<Future<Integer>> both = tabs.invokeAll(List.of(complete, complete, complete, complete));
      List<Integer> statuses =
          List.of(both.get(0).get(), both.get(1).get(), both.get(2).get(), both.get(3).get());
      assertThat(statuses).containsOnlyOnce(204).contains(409).doesNotContain(500);
    } finally {
      tabs.shutdown();
    }
    assertThat(
            jdbc.sql("select count(*) from step_log where business_key = ? and step = 'DraftPlan'")
                .param(CYCLE + "/" + COLLEAGUE)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(colleague.post("/api/tasks/" + id, answers.toString()).statusCode()).isEqualTo(409);
  }

  /** The cards of Tasklist ask for those that are drawn, however long the list is. */
  @Test
  void someTasksAreAskedForByTheirIds() throws Exception {
    String colleagues = taskOf(Browser.inSession(port, HEAD));
    JsonNode some =
        json.readTree(
            drafter
                .get(
                    "/api/tasks?size=1&id=%s&id=unknown&id=%s".formatted(colleagues, taskOfDrafter))
                .body());
    assertThat(some).hasSize(1);
    assertThat(some.get(0).get("id").asText()).isEqualTo(taskOfDrafter);
    assertThat(some.get(0).get("unit").asText()).isEqualTo("Bagian Hukum Sekretariat Daerah");
    assertThat(drafter.get("/api/tasks?" + "id=x&".repeat(201)).statusCode()).isEqualTo(400);
  }

  @Test
  void pagesOutsideAreRefusedAndUnknownTasksAreNotFound() {
    assertThat(drafter.get("/api/tasks?page=-1").statusCode()).isEqualTo(400);
    assertThat(drafter.get("/api/tasks?size=100000").statusCode()).isEqualTo(400);
    assertThat(drafter.get("/api/tasks?size=x").statusCode()).isEqualTo(400);
    assertThat(drafter.get("/api/tasks/unknown").statusCode()).isEqualTo(404);
    assertThat(drafter.get("/api/appraisals/" + CYCLE + "/" + COLLEAGUE).statusCode())
        .isEqualTo(404);
    assertThat(drafter.get("/api/appraisals/" + CYCLE + "/" + DRAFTER).statusCode()).isEqualTo(200);
    assertThat(
            Browser.basic(port, HEAD).get("/api/appraisals/" + CYCLE + "/" + DRAFTER).statusCode())
        .isEqualTo(200);
  }

  @Test
  void theApiIsDescribed() throws Exception {
    JsonNode description = json.readTree(drafter.get("/v3/api-docs").body());
    assertThat(description.get("paths").properties())
        .extracting(java.util.Map.Entry::getKey)
        .contains(
            "/api/cycles",
            "/api/cycles/{code}",
            "/api/tasks",
            "/api/tasks/{id}",
            "/api/tasks/{id}/draft",
            "/api/appraisals/{cycle}/{nip}");
  }
}

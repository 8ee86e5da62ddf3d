package id.go.pariaman.kinerja.attack;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.Walk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of attacks on an open cycle of one bureau: the exact status, and nothing changed. */
@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackIT {

  private static final String CYCLE = "2026-SERANG";
  private static final String ASN = "198405272013121003";
  private static final String COLLEAGUE = "198401102006032004";
  private static final String ASSESSOR = "198201192004021004";

  private static final Map<String, String> PEOPLE =
      Map.of(
          "asn", ASN,
          "colleague", COLLEAGUE,
          "assessor", ASSESSOR,
          "hr", "bkpsdm",
          "committee", "komite",
          "inspector", "inspektorat",
          "admin", "admin");

  /** Tables that a suite of attacks would write to first. */
  private static final List<String> TELL_TALES =
      List.of("public.act_ru_task", "public.act_ru_variable", "kinerja.plan", "kinerja.step_log");

  @LocalServerPort private int port;
  @Autowired private Walk walk;
  @Autowired private TaskService tasks;
  @Autowired private FilterService filters;
  @Autowired private HistoryService history;
  @Autowired private JdbcClient db;

  private final Map<String, Browser> browsers = new HashMap<>();
  private final Map<String, String> atHand = new HashMap<>();
  private Records records;

  @BeforeAll
  void openACycle() {
    walk.open(CYCLE, "BAGHUKUM");
    AppraisalKey key = new AppraisalKey(CYCLE, ASN);
    Task task = walk.task(key, "DraftPlan");
    atHand.put("asn", ASN);
    atHand.put("colleague", COLLEAGUE);
    atHand.put("assessor", ASSESSOR);
    atHand.put("key", key.toString());
    atHand.put("cycle", CYCLE);
    atHand.put("task", task.getId());
    atHand.put("instance", task.getProcessInstanceId());
    atHand.put("execution", task.getExecutionId());
    atHand.put("definition", task.getProcessDefinitionId());
    atHand.put("assessors", walk.task(new AppraisalKey(CYCLE, ASSESSOR), "DraftPlan").getId());
    atHand.put(
        "pool",
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(CYCLE)
            .taskDefinitionKey("CloseTargetSetting")
            .singleResult()
            .getId());
    atHand.put(
        "filter", filters.createFilterQuery().filterName("Tugas saya").singleResult().getId());
    atHand.put("cleanup", history.findHistoryCleanupJobs().get(0).getId());
    atHand.put(
        "job", one("select min(id_) from act_ru_job where type_ = 'timer' and retries_ > 0"));
    atHand.put("deployment", one("select min(id_) from act_re_deployment"));
    atHand.put("authorization", one("select min(id_) from act_ru_authorization"));
    PEOPLE.keySet().forEach(this::browser);
    assertThat(TELL_TALES).allMatch(Fingerprint.of(db)::sees);
    records = new Records(db);
  }

  static List<Attack> attacks() {
    return Attack.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void isRefusedAndChangesNothing(Attack attack) {
    boolean stranger = attack.who().equals("anonymous");
    Map<String, String> headers =
        attack.headers(port, stranger ? Map.of() : browser(attack.who()).headers());

    Wire.Answer answer =
        Wire.send(
            port, attack.method(), attack.filledTarget(atHand), headers, attack.filledBody(atHand));

    assertThat(answer.status()).as(answer.body()).isEqualTo(attack.here());
    assertThat(System.clearProperty(Attack.CANARY)).as("an expression fired").isNull();
    assertThat(records.changed()).as("a row came, went or was written").isEmpty();
    assertThat(answer.body())
        .as("what an answer must not tell or echo")
        .doesNotContain("\tat ", "Apache Tomcat", "PSQLException", "root:x:", "<script>alert(");
    answer
        .header("Location")
        .ifPresent(to -> assertThat(to).as("leads to us only").matches("/([^/].*)?"));
    if (attack.with().contains("TOKEN:") || attack.with().contains("CSRF:")) {
      browsers.remove(attack.who()); // Camunda ends the session of a request without its token
    }
  }

  @Test
  void theTableIsLongEnoughAndNamesEachAttackOnce() {
    assertThat(attacks())
        .hasSizeGreaterThanOrEqualTo(60)
        .extracting(a -> List.of(a.who(), a.method(), a.target(), a.with(), a.body()))
        .doesNotHaveDuplicates();
  }

  /** Signing in may be written down; it is not the attack. */
  private Browser browser(String who) {
    return browsers.computeIfAbsent(
        who,
        name -> {
          Browser browser = Browser.signedIn(port, PEOPLE.get(name));
          if (records != null) {
            records.remember();
          }
          return browser;
        });
  }

  private String one(String sql) {
    return db.sql(sql).query(String.class).single();
  }
}

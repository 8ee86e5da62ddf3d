package id.go.pariaman.kinerja.attack;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.Walk;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the guards and the grants cost: the list of a person with twenty tasks, as Tasklist and as a
 * program asks for it, with few and with many other tasks open: {@code mvn -P task-list test}.
 */
@KinerjaTest
class TaskListRun {

  private static final int FEW = 1_000;
  private static final int MANY = 100_000;
  private static final int CHUNK = 9_900;
  private static final int TASKS_OF_A_PERSON = 20;
  private static final int CALLS = 500;
  private static final double BOUND_MS = 20;
  private static final double BOUND_RATIO = 1.5;

  private static final String CYCLE = "2026-BANYAK";
  private static final String PERSON = "198405272013121003";

  @LocalServerPort private int port;
  @Autowired private Walk walk;
  @Autowired private JdbcClient db;

  @Test
  void theListOfAPersonIsAsFastAmongManyTasksAsAmongFew() {
    walk.open(CYCLE, "BAGHUKUM");
    copy(1, FEW);
    Map<String, Double> few = measured();
    for (int to = FEW; to < MANY; to += CHUNK) {
      copy(to + 1, Math.min(to + CHUNK, MANY));
    }
    Map<String, Double> many = measured();

    few.forEach(
        (list, ms) ->
            System.out.printf(
                "task list: %-24s p95 %.1f ms among %,d, %.1f ms among %,d%n",
                list, ms, FEW, many.get(list), MANY));
    assertThat(many.values()).allMatch(ms -> ms < BOUND_MS);
    assertThat(many)
        .allSatisfy((list, ms) -> assertThat(ms / few.get(list)).isLessThan(BOUND_RATIO));
  }

  /** Of one open task with its instance and its grant, for one person after the other. */
  private void copy(int from, int to) {
    Task task = walk.task(new AppraisalKey(CYCLE, PERSON), "DraftPlan");
    String numbers = "generate_series(%d, %d) n".formatted(from, to);
    insert(
        "act_ru_execution",
        "'id_', 'many-' || n, 'proc_inst_id_', 'many-' || n, 'root_proc_inst_id_', 'many-' || n, 'business_key_', 'many/' || n",
        numbers,
        "t.id_ = '" + task.getProcessInstanceId() + "'");
    String person =
        "case when n <= %d then '%s' else 'other' || n %% %d end"
            .formatted(TASKS_OF_A_PERSON, PERSON, MANY / TASKS_OF_A_PERSON);
    insert(
        "act_ru_task",
        "'id_', 'many-' || n, 'execution_id_', 'many-' || n, 'proc_inst_id_', 'many-' || n, 'assignee_', "
            + person,
        numbers,
        "t.id_ = '" + task.getId() + "'");
    insert(
        "act_ru_authorization",
        "'id_', 'many-' || n, 'resource_id_', 'many-' || n, 'user_id_', " + person,
        numbers,
        "t.resource_id_ = '" + task.getId() + "' and t.user_id_ = '" + PERSON + "'");
    Stream.of("act_ru_execution", "act_ru_task", "act_ru_authorization")
        .forEach(table -> db.sql("analyze " + table).update());
  }

  private void insert(String table, String changed, String numbers, String from) {
    int rows =
        db.sql(
                "insert into %1$s select r.* from %1$s t, %3$s, jsonb_populate_record(null::%1$s, to_jsonb(t) || jsonb_build_object(%2$s)) r where %4$s"
                    .formatted(table, changed, numbers, from))
            .update();
    assertThat(rows).as(table).isGreaterThanOrEqualTo(FEW);
  }

  private Map<String, Double> measured() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Host", "localhost:" + port);
    headers.putAll(Browser.signedIn(port, PERSON).headers());
    headers.put("Content-Type", "application/json");
    headers.put("Accept", "application/hal+json, application/json");
    Map<String, Double> all = new LinkedHashMap<>();
    for (String name : new String[] {"Tugas saya", "Tugas tim saya", "Terlambat"}) {
      String id =
          db.sql("select id_ from act_ru_filter where name_ = ?")
              .param(name)
              .query(String.class)
              .single();
      String path =
          "/camunda/api/engine/engine/default/filter/" + id + "/list?firstResult=0&maxResults=15";
      all.put("Tasklist, " + name, p95(() -> Wire.send(port, "POST", path, headers, "{}")));
    }
    all.put("/api/tasks", p95(() -> Wire.send(port, "GET", "/api/tasks?size=20", headers, "")));
    return all;
  }

  private static double p95(java.util.function.Supplier<Wire.Answer> call) {
    double[] ms = new double[CALLS];
    for (int i = -CALLS / 2; i < CALLS; i++) {
      long start = System.nanoTime();
      Wire.Answer answer = call.get();
      if (i >= 0) {
        ms[i] = (System.nanoTime() - start) / 1e6;
      }
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
    Arrays.sort(ms);
    return ms[CALLS * 95 / 100];
  }

  @AfterEach
  void remove() {
    String all =
        Stream.of("act_ru_authorization", "act_ru_task", "act_ru_execution")
            .map(table -> "delete from " + table + " where id_ like 'many-%'")
            .collect(Collectors.joining("; "));
    db.sql(all).update();
  }
}

package id.go.pariaman.kinerja.monitoring.owndata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collects what is stored about one person, table by table. */
@Service
class OwnData {

  /** What the engine remembers of a task: who had it and when; it knows no texts. */
  private static final String TASKS_OF_THE_ENGINE =
      """
      select jsonb_build_object('task', t.task_def_key_, 'of', p.business_key_, 'assignee', t.assignee_,
        'from', t.start_time_, 'until', t.end_time_)
      from act_hi_taskinst t join act_hi_procinst p on p.id_ = t.proc_inst_id_
      where t.assignee_ = :person or split_part(p.business_key_, '/', 2) = :person
      order by t.start_time_""";

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  OwnData(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  ObjectNode of(String person) {
    ObjectNode all = json.createObjectNode();
    all.put("person", person);
    all.put("madeAt", OffsetDateTime.now(clock).toString());
    ObjectNode tables = all.putObject("tables");
    PersonalTable.ALL.forEach(table -> tables.set(table.name(), rows(table.sql(), person)));
    all.set("tasksInTheEngine", rows(TASKS_OF_THE_ENGINE, person));
    return all;
  }

  private ArrayNode rows(String sql, String person) {
    ArrayNode rows = json.createArrayNode();
    jdbc.sql(sql).param("person", person).query(String.class).list().stream()
        .map(this::read)
        .forEach(rows::add);
    return rows;
  }

  private JsonNode read(String row) {
    try {
      return json.readTree(row);
    } catch (JsonProcessingException never) {
      throw new IllegalStateException(never);
    }
  }
}

package id.go.pariaman.kinerja.process.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person typed and has not sent: kept on the server, never validated, shown to nobody else.
 */
@Component
public class Drafts {

  private final JdbcClient jdbc;
  private final ObjectMapper mapper;
  private final Clock clock;

  Drafts(JdbcClient jdbc, ObjectMapper mapper, Clock clock) {
    this.jdbc = jdbc;
    this.mapper = mapper;
    this.clock = clock;
  }

  public void save(TaskAt at, ObjectNode fields) {
    jdbc.sql(
            """
            insert into draft (business_key, step, period, author, fields, saved_at)
            values (:key, :step, :period, :author, cast(:fields as jsonb), :now)
            on conflict (business_key, step, period, author) do update set fields = excluded.fields, saved_at = excluded.saved_at""")
        .param("key", at.businessKey())
        .param("step", at.step())
        .param("period", at.period())
        .param("author", at.user())
        .param("fields", fields.toString())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  Optional<ObjectNode> find(TaskAt at) {
    return jdbc.sql(
            "select fields from draft where business_key = ? and step = ? and period = ? and author = ?")
        .params(at.businessKey(), at.step(), at.period(), at.user())
        .query(String.class)
        .optional()
        .map(this::read);
  }

  private ObjectNode read(String json) {
    try {
      return (ObjectNode) mapper.readTree(json);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException(damaged);
    }
  }

  /** The task is done: nobody's draft of it is needed any more. */
  void forget(TaskAt at) {
    jdbc.sql("delete from draft where business_key = ? and step = ? and period = ?")
        .params(at.businessKey(), at.step(), at.period())
        .update();
  }
}

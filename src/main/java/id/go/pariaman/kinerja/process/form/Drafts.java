package id.go.pariaman.kinerja.process.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.appraisal.AppraisalFinished;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.record.retention.Expiring;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a person typed and has not sent: kept on the server, never validated, shown to nobody else.
 */
@Component
public class Drafts implements Expiring {

  private final DraftStore store;
  private final ObjectMapper mapper;
  private final Clock clock;

  Drafts(DraftStore store, ObjectMapper mapper, Clock clock) {
    this.store = store;
    this.mapper = mapper;
    this.clock = clock;
  }

  public void save(TaskAt at, ObjectNode fields) {
    store.save(at, fields.toString(), OffsetDateTime.now(clock));
  }

  @Override
  public String retention() {
    return "DRAFT";
  }

  @Override
  public int removeOlderThan(OffsetDateTime moment) {
    return store.deleteOlderThan(moment);
  }

  Optional<ObjectNode> find(TaskAt at) {
    return store.find(at).map(this::read);
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
    store.delete(at);
  }

  /** What a predecessor typed about the person and never sent is kept no longer. */
  void forgetOthers(AppraisalKey key, String step, String owner) {
    store.deleteOfOthers(key.toString(), step, owner);
  }

  @EventListener
  void forgetAll(AppraisalFinished finished) {
    store.deleteAll(finished.key().toString());
  }
}

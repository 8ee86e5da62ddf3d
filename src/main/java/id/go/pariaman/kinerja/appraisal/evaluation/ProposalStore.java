package id.go.pariaman.kinerja.appraisal.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProposalStore {

  /** A proposal as its row tells it; the trace is read only when asked for. */
  record Stored(
      String nip, int period, String ruleSet, String decisions, String trace, String hash) {}

  private final JdbcClient jdbc;
  private final ObjectMapper mapper;

  ProposalStore(JdbcClient jdbc, ObjectMapper mapper) {
    this.jdbc = jdbc;
    this.mapper = mapper;
  }

  void save(AppraisalKey key, Trace trace, OffsetDateTime now) {
    JsonNode tree = mapper.valueToTree(trace);
    jdbc.sql(
            """
            insert into proposal (cycle, nip, period, rule_set_version, decision_version, trace, hash, proposed_at)
            values (:cycle, :nip, :period, :rules, :decisions, cast(:trace as jsonb), :hash, :now)
            on conflict (cycle, nip, period) do update set rule_set_version = excluded.rule_set_version,
              decision_version = excluded.decision_version, trace = excluded.trace, hash = excluded.hash,
              proposed_at = excluded.proposed_at""")
        .param("cycle", key.cycle())
        .param("nip", key.nip())
        .param("period", trace.period())
        .param("rules", trace.ruleSet())
        .param("decisions", trace.decisions())
        .param("trace", tree.toString())
        .param("hash", TraceHash.of(tree))
        .param("now", now)
        .update();
  }

  Optional<Trace> find(AppraisalKey key, int period) {
    return jdbc.sql("select trace from proposal where cycle = ? and nip = ? and period = ?")
        .params(key.cycle(), key.nip(), period)
        .query(String.class)
        .optional()
        .map(this::read);
  }

  /** The stored hashes of one person's proposals, by period. */
  Map<Integer, String> hashes(AppraisalKey key) {
    Map<Integer, String> hashes = new TreeMap<>();
    jdbc.sql("select period, hash from proposal where cycle = ? and nip = ?")
        .params(key.cycle(), key.nip())
        .query(
            row -> {
              hashes.put(row.getInt("period"), row.getString("hash"));
            });
    return hashes;
  }

  /** Everybody in a cycle who has a proposal or an evaluation. */
  List<String> people(String cycle) {
    return jdbc.sql(
            """
            select nip from proposal where cycle = :cycle union select nip from evaluation where cycle = :cycle
            order by nip""")
        .param("cycle", cycle)
        .query(String.class)
        .list();
  }

  List<Stored> all(String cycle, Collection<String> nips) {
    return jdbc.sql(
            """
            select nip, period, rule_set_version as rule_set, decision_version as decisions, trace, hash from proposal
            where cycle = :cycle and nip = any (cast(:nips as bpchar[])) order by nip, period""")
        .param("cycle", cycle)
        .param("nips", nips.toArray(String[]::new))
        .query(Stored.class)
        .list();
  }

  Trace read(String trace) {
    try {
      return mapper.readValue(trace, Trace.class);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException(damaged);
    }
  }

  /** Whether a stored trace tells the same; 100 and 100.0 are one number. */
  boolean same(String stored, Trace trace) {
    return tree(stored).equals(ProposalStore::compare, mapper.valueToTree(trace));
  }

  /** Whether a stored trace is the one that its hash was taken of. */
  boolean untouched(Stored stored) {
    return TraceHash.of(tree(stored.trace())).equals(stored.hash());
  }

  private JsonNode tree(String json) {
    try {
      return mapper.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readTree(json);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException(damaged);
    }
  }

  private static int compare(JsonNode a, JsonNode b) {
    return a.isNumber() && b.isNumber()
        ? a.decimalValue().compareTo(b.decimalValue())
        : a.equals(b) ? 0 : 1;
  }
}

package id.go.pariaman.kinerja.record.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditStore {

  /** An entry with the name of its actor as it is today; empty for the system or somebody gone. */
  record Named(AuditEntry entry, String actorName) {}

  /**
   * A sample that can be drawn again.
   *
   * @param seed any text
   * @param upTo number of the newest entry it was drawn from
   */
  record Sample(String seed, int size, long upTo) {}

  private static final String COLUMNS =
      "no, at, actor, kind, subject, value_before, value_after, reason, previous_hash, hash";

  private static final String FOUND =
      """
      from audit_entry a where (cast(:from as timestamptz) is null or at >= :from)
        and (cast(:before as timestamptz) is null or at < :before)
        and (cast(:actor as text) is null or actor = :actor)
        and (cast(:subject as text) is null or starts_with(subject, :subject)
          or :subject = any (string_to_array(subject, '/')))
        and (cast(:kind as text) is null or kind = :kind)
      """;

  private static final String NAME =
      """
      , coalesce((select name from employee where nip = cast(a.actor as bpchar)),
        (select name from official where user_id = a.actor)) as actor_name
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  AuditStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Waits for whoever writes an entry now; they must have committed before the next follows. */
  void append(AuditAct act, Instant at) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('kinerja.audit'))").query().singleRow();
    AuditEntry entry = AuditEntry.after(head(), act, at);
    jdbc.sql("insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(entry.no())
        .param(utc(entry.at()))
        .param(entry.actor())
        .param(entry.kind())
        .param(entry.subject())
        .param(entry.before())
        .param(entry.after())
        .param(entry.reason())
        .param(entry.previousHash())
        .param(entry.hash())
        .update();
  }

  AuditHead head() {
    return jdbc.sql("select no, hash from audit_head").query(AuditHead.class).single();
  }

  void forEach(Consumer<AuditEntry> reader) {
    jdbc.sql("select " + COLUMNS + " from audit_entry order by no")
        .query(
            row -> {
              reader.accept(entry(row));
            });
  }

  int count(AuditFilter filter) {
    return matching("select count(*) " + FOUND, filter).query(Integer.class).single();
  }

  /** The newest first. */
  List<Named> find(AuditFilter filter, int skip, int limit) {
    return named(
        matching(
                "select " + COLUMNS + NAME + FOUND + "order by no desc offset :skip limit :limit",
                filter)
            .param("skip", skip)
            .param("limit", limit));
  }

  /** Every entry has the same chance; the same sample is the same entries for ever. */
  List<Named> draw(AuditFilter filter, Sample sample) {
    return named(
        matching(
                "select "
                    + COLUMNS
                    + NAME
                    + FOUND
                    + """
                    and no <= :upTo
                    order by sha256(convert_to(:seed || '/' || no, 'UTF8')) limit :size""",
                filter)
            .param("upTo", sample.upTo())
            .param("seed", sample.seed())
            .param("size", sample.size()));
  }

  /** The entry that has this hash, which somebody wrote down earlier. */
  Optional<AuditEntry> withHash(String hash) {
    return jdbc.sql("select " + COLUMNS + " from audit_entry where hash = ?")
        .param(hash)
        .query((row, i) -> entry(row))
        .optional();
  }

  private JdbcClient.StatementSpec matching(String sql, AuditFilter filter) {
    return jdbc.sql(sql)
        .param("from", filter.firstMoment(clock.getZone()))
        .param("before", filter.momentAfter(clock.getZone()))
        .param("actor", filter.actor())
        .param("subject", filter.subject())
        .param("kind", filter.kind() == null ? null : filter.kind().name());
  }

  private static List<Named> named(JdbcClient.StatementSpec statement) {
    return statement.query((row, i) -> new Named(entry(row), row.getString("actor_name"))).list();
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("no"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("actor"),
        row.getString("kind"),
        row.getString("subject"),
        row.getString("value_before"),
        row.getString("value_after"),
        row.getString("reason"),
        row.getString("previous_hash"),
        row.getString("hash"));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}

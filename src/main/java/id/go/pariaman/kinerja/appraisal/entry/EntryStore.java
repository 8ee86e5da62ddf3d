package id.go.pariaman.kinerja.appraisal.entry;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EntryStore {

  /** Everything but the scan itself. */
  private static final String ENTRIES =
      """
      select id, cycle, nip, step, operator, opened_at, scan_sha256, outcome, ended_at
      from paper_entry
      """;

  private final JdbcClient jdbc;

  EntryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Entry entry, Scan scan) {
    jdbc.sql(
            """
            insert into paper_entry (id, cycle, nip, step, operator, opened_at, scan, scan_kind, scan_sha256)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            entry.id(),
            entry.key().cycle(),
            entry.key().nip(),
            entry.step(),
            entry.operator(),
            entry.openedAt(),
            scan.content(),
            scan.kind().name(),
            scan.sha256())
        .update();
  }

  Optional<Entry> open(AppraisalKey key, String step) {
    return jdbc.sql(ENTRIES + "where cycle = ? and nip = ? and step = ? and outcome is null")
        .params(key.cycle(), key.nip(), step)
        .query(EntryStore::entry)
        .optional();
  }

  /** The latest first. */
  List<Entry> all(AppraisalKey key) {
    return jdbc.sql(ENTRIES + "where cycle = ? and nip = ? order by opened_at desc, id")
        .params(key.cycle(), key.nip())
        .query(EntryStore::entry)
        .list();
  }

  Optional<Entry> find(UUID id) {
    return jdbc.sql(ENTRIES + "where id = ?").param(id).query(EntryStore::entry).optional();
  }

  Optional<Scan> scan(UUID id) {
    return jdbc.sql("select scan, scan_kind, scan_sha256 from paper_entry where id = ?")
        .param(id)
        .query(
            (row, i) ->
                new Scan(
                    row.getBytes("scan"),
                    Scan.Kind.valueOf(row.getString("scan_kind")),
                    row.getString("scan_sha256")))
        .optional();
  }

  /** False where it has ended already. */
  boolean end(UUID id, String outcome, OffsetDateTime now) {
    return jdbc.sql(
                "update paper_entry set outcome = ?, ended_at = ? where id = ? and outcome is null")
            .params(outcome, now, id)
            .update()
        == 1;
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getObject("id", UUID.class),
        new AppraisalKey(row.getString("cycle"), row.getString("nip")),
        row.getString("step"),
        row.getString("operator"),
        row.getObject("opened_at", OffsetDateTime.class),
        row.getString("scan_sha256"),
        Optional.ofNullable(row.getString("outcome")),
        Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class)));
  }
}

package id.go.pariaman.kinerja.attack;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Of every table of the database, ours and the engine's, how many rows it has and which transaction
 * wrote last: an insert, an update and a deletion each change one of them.
 */
record Fingerprint(TreeMap<String, String> tables) {

  /** What a request may write without changing anything: who is signed in, how much was done. */
  private static final String NO_RECORDS = "web_session.*|sign_in_.*|act_ru_meter_log";

  static Fingerprint of(JdbcClient db) {
    List<String> names =
        db.sql(
                "select schemaname || '.' || tablename from pg_tables"
                    + " where schemaname in ('public', 'kinerja') and tablename !~ '^("
                    + NO_RECORDS
                    + ")$'")
            .query(String.class)
            .list();
    String each =
        names.stream()
            .map(
                name ->
                    "select '%1$s' as name, count(*) || ' rows, written by ' || coalesce(max(xmin::text::bigint), 0) as state from %1$s"
                        .formatted(name))
            .collect(Collectors.joining(" union all "));
    TreeMap<String, String> tables = new TreeMap<>();
    db.sql(each)
        .query(
            row -> {
              tables.put(row.getString("name"), row.getString("state"));
            });
    return new Fingerprint(tables);
  }

  /** Tables that are not as they were. */
  List<String> otherThan(Fingerprint before) {
    return tables.keySet().stream()
        .filter(name -> !tables.get(name).equals(before.tables.get(name)))
        .toList();
  }

  boolean sees(String table) {
    return tables.containsKey(table);
  }
}

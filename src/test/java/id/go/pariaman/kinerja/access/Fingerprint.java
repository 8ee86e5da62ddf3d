package id.go.pariaman.kinerja.access;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows every table of the database has, and a hash of all that stands in them. */
final class Fingerprint {

  /**
   * Models and the engine's own bookkeeping, which moves by itself; sessions follow the requests.
   */
  private static final String TABLES =
      """
      select table_schema || '.' || table_name from information_schema.tables
      where table_schema in ('public', 'kinerja') and table_type = 'BASE TABLE'
        and table_name not in ('act_ge_bytearray', 'act_ru_meter_log', 'act_ge_property')
        and table_name not like 'web_session%'""";

  private final JdbcClient jdbc;
  private final String statement;

  Fingerprint(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.statement =
        jdbc.sql(TABLES).query(String.class).list().stream()
            .map(
                table ->
                    ("select '%1$s' as name, count(*) || ' rows, '"
                            + " || coalesce(sum(hashtextextended(cast(t as text), 0)), 0) as content from %1$s t")
                        .formatted(table))
            .collect(Collectors.joining(" union all "));
  }

  Map<String, String> take() {
    Map<String, String> taken = new TreeMap<>();
    jdbc.sql(statement)
        .query((row, i) -> taken.put(row.getString("name"), row.getString("content")))
        .list();
    return taken;
  }
}

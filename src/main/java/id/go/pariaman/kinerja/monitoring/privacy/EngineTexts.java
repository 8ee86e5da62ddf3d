package id.go.pariaman.kinerja.monitoring.privacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every distinct text in the engine's running, historic, general and identity tables. Left out are
 * UUIDs, and NIP and business keys, which may stand there.
 */
@Component
class EngineTexts {

  /**
   * Where a text stands.
   *
   * @param modelled a deployed model or form says the same words
   */
  record Place(String table, String column, String text, boolean modelled) {

    private Place in(String models) {
      return new Place(table, column, text, models.contains(text));
    }
  }

  private static final String COLUMNS =
      """
      select c.table_name, c.column_name, c.data_type = 'bytea' as bytes
      from information_schema.columns c
      where c.table_schema = (select n.nspname from pg_class t join pg_namespace n on n.oid = t.relnamespace
          where t.oid = 'act_ru_task'::regclass)
        and c.table_name ~ '^act_(ru|hi|ge|id)_' and c.data_type in ('character varying', 'text', 'bytea')
      order by c.table_name, c.column_name""";

  /**
   * Most texts are UUIDs: they go first, by their length. Of {@code Step:UUID} the step is left.
   */
  private static final String TEXTS =
      """
      select place, text from (
        select distinct place, case when right(text, 37) like ':________-____-____-____-____________'
          then left(text, -37) else text end as text
        from %s, lateral (values %s) as v (place, text)
        where octet_length(text) > 0
          and not (octet_length(text) = 36 and text like '________-____-____-____-____________')) as distinct_texts
      where text !~ '^([A-Za-z0-9][A-Za-z0-9-]*/)?[0-9]{18}$'""";

  private final JdbcClient jdbc;

  EngineTexts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Place> all() {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    Map<String, List<String>> bytes = new LinkedHashMap<>();
    jdbc.sql(COLUMNS)
        .query(
            row -> {
              (row.getBoolean("bytes") ? bytes : texts)
                  .computeIfAbsent(row.getString("table_name"), table -> new ArrayList<>())
                  .add(row.getString("column_name"));
            });
    List<Place> places = new ArrayList<>();
    texts.forEach((table, columns) -> places.addAll(texts(table, columns)));
    bytes.forEach(
        (table, columns) -> columns.forEach(column -> places.addAll(bytes(table, column))));
    String models = models();
    return places.stream().map(place -> place.in(models)).toList();
  }

  private List<Place> texts(String table, List<String> columns) {
    String values =
        columns.stream()
            .map(column -> "('%s', %s)".formatted(column, column))
            .collect(Collectors.joining(", "));
    return jdbc.sql(TEXTS.formatted(table, values))
        .query((row, i) -> new Place(table, row.getString("place"), row.getString("text"), false))
        .list();
  }

  private List<Place> bytes(String table, String column) {
    String condition = table.equals("act_ge_bytearray") ? " and deployment_id_ is null" : "";
    return jdbc.sql(
            "select %s from %s where %s is not null%s".formatted(column, table, column, condition))
        .query((row, i) -> new Place(table, column, text(row.getBytes(1)), false))
        .list();
  }

  private String models() {
    return jdbc
        .sql("select bytes_ from act_ge_bytearray where deployment_id_ is not null")
        .query((row, i) -> text(row.getBytes(1)))
        .list()
        .stream()
        .collect(Collectors.joining("\n"));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

package id.go.pariaman.kinerja.organisation.city;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One thing about everybody that holds from a day until it differs: {@code placement} or {@code
 * employee_status}. A person's rows follow each other without a gap; the last has no end.
 */
final class DatedStore {

  /**
   * The row that has no end.
   *
   * @param stated the start of the file when this row began, null when the file's start no longer
   *     speaks of it
   */
  record Open(LocalDate from, LocalDate stated, List<Object> values) {}

  private final JdbcClient jdbc;
  private final String table;
  private final String columns;
  private final Map<String, Open> open = new HashMap<>();

  DatedStore(JdbcClient jdbc, String table, String columns) {
    this.jdbc = jdbc;
    this.table = table;
    this.columns = columns;
    var names = columns.split(",");
    jdbc.sql(
            "select nip, valid_from, stated_from, %s from %s where valid_until is null"
                .formatted(columns, table))
        .query(
            row -> {
              var values = new Object[names.length];
              for (int i = 0; i < names.length; i++) {
                values[i] = row.getString(names[i]);
              }
              open.put(
                  row.getString("nip"),
                  new Open(
                      row.getObject("valid_from", LocalDate.class),
                      row.getObject("stated_from", LocalDate.class),
                      Arrays.asList(values)));
            });
  }

  Optional<Open> open(String nip) {
    return Optional.ofNullable(open.get(nip));
  }

  /**
   * Ends what is open the day before and begins anew: on {@code start}, or today where the open row
   * already covers {@code start}. A row that began no earlier than both is put right in place.
   *
   * @return first day of the row that is open now
   */
  LocalDate renew(String nip, List<Object> values, LocalDate start, LocalDate today) {
    var present = open.get(nip);
    var from = present == null || start.isAfter(present.from()) ? start : today;
    if (present != null && from.isAfter(present.from())) {
      update("valid_until = :day where nip = :nip and valid_until is null", nip, from.minusDays(1));
    } else if (present != null) {
      from = present.from();
      jdbc.sql("delete from %s where nip = ? and valid_until is null".formatted(table))
          .params(nip)
          .update();
    }
    jdbc.sql(
            "insert into %s (nip, valid_from, stated_from, %s) values (?, ?, ?%s)"
                .formatted(table, columns, ", ?".repeat(values.size())))
        .param(nip)
        .param(from)
        .param(start)
        .params(values)
        .update();
    return from;
  }

  /** First day of the row before the open one. */
  Optional<LocalDate> former(String nip) {
    return jdbc.sql(
            "select max(valid_from) from %s where nip = ? and valid_until is not null"
                .formatted(table))
        .params(nip)
        .query(LocalDate.class)
        .optional();
  }

  /** Lets the open row begin on {@code start} and the one before it end the day before. */
  void move(String nip, LocalDate start) {
    update(
        """
        valid_until = cast(:day as date) - 1 where nip = :nip
          and valid_until = (select valid_from - 1 from %s where nip = :nip and valid_until is null)"""
            .formatted(table),
        nip,
        start);
    update("valid_from = :day where nip = :nip and valid_until is null", nip, start);
    state(nip, start);
  }

  /** Keeps the start of the file; null when it speaks of another row of the person. */
  void state(String nip, LocalDate start) {
    update("stated_from = :day where nip = :nip and valid_until is null", nip, start);
  }

  private void update(String what, String nip, LocalDate day) {
    jdbc.sql("update %s set %s".formatted(table, what))
        .param("nip", nip)
        .param("day", day)
        .update();
  }
}

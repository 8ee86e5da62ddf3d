package id.go.pariaman.kinerja.organisation.city;

import id.go.pariaman.kinerja.role.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes rows that are new or differ, and nothing else. */
@Repository
class CityStore {

  enum Outcome {
    SAME,
    INSERTED,
    CHANGED
  }

  /** What makes an acting assignment the same one. */
  record Letter(String nip, String positionCode, String unitCode, LocalDate validFrom) {}

  /** Somebody who would stand above themself on a day. */
  record Circle(LocalDate day, String nip) {}

  /** What a city is known by: code and name of its topmost unit. */
  record Top(String code, String name) {

    @Override
    public String toString() {
      return "%s (%s)".formatted(name, code);
    }
  }

  private final JdbcClient jdbc;

  CityStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes imports wait for one another until the transaction ends. */
  void lock() {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('kinerja.city'))").query().singleRow();
  }

  /** The stored cities' topmost units; empty before the first import. */
  List<Top> tops() {
    return jdbc.sql("select code, name from unit where parent_code is null")
        .query(Top.class)
        .list();
  }

  /**
   * Inserts the row, or updates it where a value differs.
   *
   * @param columns separated by commas, the key first
   * @param keys how many of the columns are the key
   */
  Outcome save(String table, String columns, int keys, Object... values) {
    return jdbc.sql(upsert(table, Arrays.asList(columns.split(",")), keys))
        .params(Arrays.asList(values))
        .query(Boolean.class)
        .optional()
        .map(inserted -> inserted ? Outcome.INSERTED : Outcome.CHANGED)
        .orElse(Outcome.SAME);
  }

  private static String upsert(String table, List<String> columns, int keys) {
    var rest = columns.subList(keys, columns.size());
    return """
    insert into %1$s as stored (%2$s) values (%3$s)
    on conflict (%4$s) do update set %5$s
     where (%6$s) is distinct from (%7$s)
    returning xmax = 0
    """
        .formatted(
            table,
            String.join(", ", columns),
            columns.stream().map(column -> "?").collect(Collectors.joining(", ")),
            String.join(", ", columns.subList(0, keys)),
            each(rest, "%1$s = excluded.%1$s"),
            each(rest, "stored.%s"),
            each(rest, "excluded.%s"));
  }

  private static String each(List<String> columns, String pattern) {
    return columns.stream().map(pattern::formatted).collect(Collectors.joining(", "));
  }

  /** What gives somebody a role: offices, letters of deputies, posts of personnel officers. */
  Map<String, String> authorities() {
    var authorities = new TreeMap<String, String>();
    jdbc.sql(
            """
            select user_id as holder, role as authority from official
            union all
            select nip, kind || ' ' || position_code || ' ' || unit_code || ' ' || valid_from || '..' || valid_until
              || ', ' || letter_number from acting_assignment
            union all
            select code, 'operator' from position where personnel_officer""")
        .query(
            row -> {
              String authority = row.getString("authority");
              authorities.merge(
                  row.getString("holder"),
                  Role.ofGroup(authority).map(Role::label).orElse(authority),
                  (a, b) -> a + "; " + b);
            });
    return authorities;
  }

  /** Takes away the holidays of these years that are not among {@code days}. */
  int keepHolidays(Set<Integer> years, Set<LocalDate> days) {
    return jdbc.sql(
            "delete from holiday where extract(year from day) in (:years) and day not in (:days)")
        .param("years", years)
        .param("days", days)
        .update();
  }

  /** Takes away the accounts of offices that are not among these. */
  int keepOfficials(List<String> accounts) {
    return jdbc.sql("delete from official where user_id not in (:accounts)")
        .param("accounts", accounts)
        .update();
  }

  /** Takes away acting assignments that have not ended yet and are not among these. */
  int keepActing(Set<Letter> letters, LocalDate today) {
    return jdbc
        .sql(
            """
            select nip, position_code, unit_code, valid_from from acting_assignment
            where valid_until >= ?""")
        .params(today)
        .query(Letter.class)
        .list()
        .stream()
        .filter(letter -> !letters.contains(letter))
        .mapToInt(this::remove)
        .sum();
  }

  private int remove(Letter letter) {
    return jdbc.sql(
            """
            delete from acting_assignment
            where nip = ? and position_code = ? and unit_code = ? and valid_from = ?""")
        .params(letter.nip(), letter.positionCode(), letter.unitCode(), letter.validFrom())
        .update();
  }

  DatedStore dated(String table, String columns) {
    return new DatedStore(jdbc, table, columns);
  }

  /**
   * Superiors change on different days, so that a file without a circle may still make one for a
   * while. Looks at every day from {@code since} on which a placement begins.
   */
  List<Circle> circles(LocalDate since) {
    return jdbc.sql(
            """
            with recursive climb(day, nip, above) as (
              select d.day, p.nip, p.supervisor_nip
                from (select distinct valid_from as day from placement where valid_from >= :since) d
                join placement p on d.day between p.valid_from and coalesce(p.valid_until, d.day)
               union
              select c.day, c.nip, p.supervisor_nip
                from climb c
                join placement p on p.nip = c.above
                 and c.day between p.valid_from and coalesce(p.valid_until, c.day))
            select min(day) as day, nip from climb where above = nip group by nip
            """)
        .param("since", since)
        .query(Circle.class)
        .list();
  }

  /**
   * Whether anything that holds from or until a date began, or was over, by {@code today} and after
   * the day told last.
   */
  boolean changesUntold(LocalDate today) {
    return jdbc.sql(
            """
            select exists (
              select 1 from (select valid_from, valid_until from placement
                union all select valid_from, valid_until from employee_status
                union all select valid_from, valid_until from acting_assignment) dated,
                (select coalesce(max(until), '-infinity') as day from changes_told) told
              where valid_from > told.day and valid_from <= :today
                or valid_until >= told.day and valid_until < :today)""")
        .param("today", today)
        .query(Boolean.class)
        .single();
  }

  /** Everybody was told what the organisation is on this day. */
  void told(LocalDate today) {
    jdbc.sql(
            """
            insert into changes_told (until) values (:today)
            on conflict (only_row) do update set until = excluded.until""")
        .param("today", today)
        .update();
  }

  /** Refreshes the planner's figures, which would otherwise lag behind a first import. */
  void analyze() {
    jdbc.sql("analyze employee, placement, employee_status, acting_assignment, unit, position")
        .update();
  }
}

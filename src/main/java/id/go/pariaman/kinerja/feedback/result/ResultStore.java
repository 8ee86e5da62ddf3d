package id.go.pariaman.kinerja.feedback.result;

import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.result.Figuring.Point;
import id.go.pariaman.kinerja.feedback.result.ResultCell.Figures;
import id.go.pariaman.kinerja.feedback.result.ResultCell.Level;
import id.go.pariaman.kinerja.feedback.result.WindowResult.ProfileLine;
import id.go.pariaman.kinerja.scoring.satisfaction.ResponseSums;
import id.go.pariaman.kinerja.scoring.satisfaction.ServiceGrade;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ResultStore {

  /**
   * What is stored of a window besides its figures.
   *
   * @param publishedOn null until then
   */
  record Stored(String rulesVersion, String sha256, LocalDate publishedOn) {}

  private final JdbcClient jdbc;

  ResultStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Who computes or publishes the window waits for the other one. */
  void lock(WindowKey window) {
    jdbc.sql("select 1 from survey_window where cycle = ? and period = ? for update")
        .params(window.cycle(), window.period())
        .query(Integer.class)
        .single();
  }

  /** Of every service point of the window, answers or not, by unit and code. */
  List<Point> points(WindowKey window, Map<String, String> names) {
    return jdbc.sql(
            """
            select p.service_point, p.unit_code, p.minimum_sample,
              count(a.id) filter (where counted) as people,
              array(select coalesce(sum(e.value), 0) from generate_series(1, 9) as place(no)
                    left join lateral (select s.elements[place.no] as value from survey_answer s
                      where s.cycle = p.cycle and s.period = p.period and s.service_point = p.service_point
                        and s.verified and not s.excluded) e on true
                    group by place.no order by place.no) as sums,
              coalesce(sum(total * total) filter (where counted), 0) as squares,
              count(a.id) filter (where a.verified and a.excluded) as excluded,
              count(a.id) filter (where not a.verified) as open
            from survey_point p
            left join survey_answer a using (cycle, period, service_point)
            left join lateral (select a.verified and not a.excluded as counted,
              (select sum(value) from unnest(a.elements) as value) as total) t on true
            where p.cycle = ? and p.period = ?
            group by p.cycle, p.period, p.service_point, p.unit_code, p.minimum_sample
            order by p.unit_code collate "C", p.service_point collate "C\"""")
        .params(window.cycle(), window.period())
        .query(
            (row, i) ->
                new Point(
                    row.getString("service_point"),
                    names.getOrDefault(
                        row.getString("service_point"), row.getString("service_point")),
                    row.getString("unit_code"),
                    row.getInt("minimum_sample"),
                    new ResponseSums(
                        row.getLong("people"), longs(row, "sums"), row.getLong("squares")),
                    row.getLong("excluded"),
                    row.getLong("open")))
        .list();
  }

  List<ProfileLine> profile(WindowKey window) {
    return jdbc.sql(
            """
            select attribute, value, sum(people) as people from respondent_tally
            where cycle = ? and period = ? group by attribute, value
            order by attribute collate "C", value collate "C\"""")
        .params(window.cycle(), window.period())
        .query(ProfileLine.class)
        .list();
  }

  Optional<Stored> stored(WindowKey window) {
    return jdbc.sql(
            """
            select rules_version, sha256, published_on from survey_result
            where cycle = ? and period = ?""")
        .params(window.cycle(), window.period())
        .query(Stored.class)
        .optional();
  }

  /** Published windows, the newest first. */
  List<WindowKey> published() {
    return jdbc.sql(
            """
            select cycle, period from survey_result join survey_window w using (cycle, period)
            where published_on is not null order by w.no desc""")
        .query(WindowKey.class)
        .list();
  }

  WindowResult result(WindowKey window, String rulesVersion) {
    return new WindowResult(
        window,
        rulesVersion,
        jdbc.sql(
                """
                select * from survey_cell where cycle = ? and period = ?
                order by case level when 'CITY' then 0 else 1 end, coalesce(unit_code, code) collate "C",
                  unit_code nulls first, code collate "C\"""")
            .params(window.cycle(), window.period())
            .query((row, i) -> cell(row))
            .list(),
        jdbc.sql(
                """
                select attribute, value, people from survey_profile
                where cycle = ? and period = ? order by attribute collate "C", value collate "C\"""")
            .params(window.cycle(), window.period())
            .query(ProfileLine.class)
            .list());
  }

  private static ResultCell cell(ResultSet row) throws SQLException {
    Figures said = null;
    if (row.getObject("people") != null) {
      said =
          new Figures(
              new ResponseSums(
                  row.getLong("people"), longs(row, "element_sums"), row.getLong("squares")),
              row.getBigDecimal("satisfaction"),
              ServiceGrade.valueOf(row.getString("grade")),
              row.getBigDecimal("lower_bound"),
              row.getBigDecimal("upper_bound"),
              row.getBigDecimal("pooled"));
    }
    return new ResultCell(
        Level.valueOf(row.getString("level")),
        row.getString("code"),
        row.getString("unit_code"),
        row.getString("name"),
        row.getInt("minimum_sample"),
        said,
        (Long) row.getObject("excluded"),
        (Long) row.getObject("open_answers"));
  }

  private static List<Long> longs(ResultSet row, String column) throws SQLException {
    return Arrays.stream((Object[]) row.getArray(column).getArray())
        .map(value -> ((Number) value).longValue())
        .toList();
  }

  /** In place of what was computed before. */
  void replace(WindowResult result) {
    WindowKey window = result.window();
    for (String table : List.of("survey_profile", "survey_cell", "survey_result")) {
      jdbc.sql("delete from " + table + " where cycle = ? and period = ?")
          .params(window.cycle(), window.period())
          .update();
    }
    jdbc.sql("insert into survey_result (cycle, period, rules_version, sha256) values (?, ?, ?, ?)")
        .params(window.cycle(), window.period(), result.rulesVersion(), result.hash())
        .update();
    result.cells().forEach(cell -> insert(window, cell));
    result
        .profile()
        .forEach(
            line ->
                jdbc.sql(
                        """
                        insert into survey_profile (cycle, period, attribute, value, people)
                        values (?, ?, ?, ?, ?)""")
                    .params(
                        window.cycle(),
                        window.period(),
                        line.attribute(),
                        line.value(),
                        line.people())
                    .update());
  }

  private void insert(WindowKey window, ResultCell cell) {
    Figures said = cell.said();
    boolean is = cell.isSaid();
    jdbc.sql(
            """
            insert into survey_cell (cycle, period, level, code, unit_code, name, minimum_sample, people, element_sums,
              squares, satisfaction, grade, lower_bound, upper_bound, pooled, excluded, open_answers)
            values (:cycle, :period, :level, :code, :unit, :name, :sample, :people, :sums, :squares, :index, :grade,
              :lower, :upper, :pooled, :excluded, :open)""")
        .param("cycle", window.cycle())
        .param("period", window.period())
        .param("level", cell.level().name())
        .param("code", cell.code())
        .param("unit", cell.unit(), Types.VARCHAR)
        .param("name", cell.name())
        .param("sample", cell.minimumSample())
        .param("people", is ? said.sums().people() : null, Types.BIGINT)
        .param("sums", is ? said.sums().elements().toArray(Long[]::new) : null, Types.ARRAY)
        .param("squares", is ? said.sums().squares() : null, Types.BIGINT)
        .param("index", is ? said.index() : null, Types.NUMERIC)
        .param("grade", is ? said.grade().name() : null, Types.VARCHAR)
        .param("lower", is ? said.lower() : null, Types.NUMERIC)
        .param("upper", is ? said.upper() : null, Types.NUMERIC)
        .param("pooled", is ? said.pooled() : null, Types.NUMERIC)
        .param("excluded", cell.excluded(), Types.BIGINT)
        .param("open", cell.openAnswers(), Types.BIGINT)
        .update();
  }

  /** By unit and words, an order that tells nothing of when or with what they came. */
  List<ShownComment> comments(WindowKey window) {
    return jdbc.sql(
            """
            select p.unit_code as unit, c.service_point, c.shown as words
            from survey_comment c join survey_point p using (cycle, period, service_point)
            where cycle = ? and period = ? and c.state = 'SHOWN'
            order by p.unit_code collate "C", c.shown collate "C\"""")
        .params(window.cycle(), window.period())
        .query(ShownComment.class)
        .list();
  }

  void markPublished(WindowKey window, LocalDate on) {
    jdbc.sql("update survey_result set published_on = ? where cycle = ? and period = ?")
        .params(on, window.cycle(), window.period())
        .update();
  }
}

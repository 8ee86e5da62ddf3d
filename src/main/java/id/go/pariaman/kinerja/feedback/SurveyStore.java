package id.go.pariaman.kinerja.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SurveyStore {

  private static final String WINDOW =
      """
      select w.cycle, w.period, w.no, w.state, w.opens_on, w.closes_on
      from survey_window w
      """;

  /** First key of the advisory locks; take_answer names it too. The second is a window's number. */
  private static final int LOCKS = 31;

  private final JdbcClient jdbc;
  private final JdbcClient citizens;

  SurveyStore(JdbcClient jdbc, @Qualifier(CitizenConnections.JDBC) JdbcClient citizens) {
    this.jdbc = jdbc;
    this.citizens = citizens;
  }

  /** Until the transaction ends nobody else opens a window. */
  void lockOpening() {
    jdbc.sql("select 1 from pg_advisory_xact_lock(:space, 0)")
        .param("space", LOCKS)
        .query(Integer.class)
        .single();
  }

  /** Waits for the answers that are being taken; until the transaction ends none is taken. */
  void lockCollection(int windowNo) {
    jdbc.sql("select 1 from pg_advisory_xact_lock(:space, :no)")
        .param("space", LOCKS)
        .param("no", windowNo)
        .query(Integer.class)
        .single();
  }

  boolean servesAny(List<String> units) {
    return jdbc.sql(
            "select exists (select 1 from service_point where :everywhere or unit_code = any (:units))")
        .param("everywhere", units.isEmpty())
        .param("units", units.toArray(String[]::new))
        .query(Boolean.class)
        .single();
  }

  void insert(
      WindowKey key, LocalDate opensOn, LocalDate closesOn, byte[] publicKey, List<String> units) {
    jdbc.sql(
            """
            insert into survey_window (cycle, period, no, state, opens_on, closes_on, public_key)
            select :cycle, :period, coalesce(max(no), 0) + 1, 'COLLECTING', cast(:opens as date), cast(:closes as date), :publicKey
            from survey_window""")
        .param("cycle", key.cycle())
        .param("period", key.period())
        .param("opens", opensOn)
        .param("closes", closesOn)
        .param("publicKey", publicKey)
        .update();
    jdbc.sql(
            """
            insert into survey_point (cycle, period, no, service_point, unit_code, annual_users, minimum_sample)
            select :cycle, :period, row_number() over (order by code), code, unit_code, annual_users, minimum_sample
            from service_point where :everywhere or unit_code = any (:units)""")
        .param("cycle", key.cycle())
        .param("period", key.period())
        .param("everywhere", units.isEmpty())
        .param("units", units.toArray(String[]::new))
        .update();
  }

  Optional<SurveyWindow> find(WindowKey key) {
    return jdbc.sql(WINDOW + "where w.cycle = ? and w.period = ?")
        .params(key.cycle(), key.period())
        .query(SurveyStore::window)
        .optional();
  }

  /** Until the transaction ends the window stays in its state. */
  Optional<SurveyWindow> findForShare(WindowKey key) {
    return jdbc.sql(WINDOW + "where w.cycle = ? and w.period = ? for share of w")
        .params(key.cycle(), key.period())
        .query(SurveyStore::window)
        .optional();
  }

  List<SurveyWindow> all() {
    return jdbc.sql(WINDOW + "order by w.no desc").query(SurveyStore::window).list();
  }

  /** Those of the newest window first. */
  List<CollectingPoint> collecting(LocalDate today) {
    return citizens
        .sql(
            """
            select w.cycle, w.period, w.no, w.state, w.opens_on, w.closes_on, w.public_key,
              p.no as point_no, p.service_point
            from survey_window w join survey_point p using (cycle, period)
            where w.state = 'COLLECTING' and w.closes_on >= ? order by w.no desc, p.no""")
        .params(today)
        .query(
            (row, number) ->
                new CollectingPoint(
                    window(row, number),
                    row.getInt("point_no"),
                    row.getString("service_point"),
                    row.getBytes("public_key")))
        .list();
  }

  List<String> points(WindowKey key) {
    return jdbc.sql("select service_point from survey_point where cycle = ? and period = ?")
        .params(key.cycle(), key.period())
        .query(String.class)
        .list();
  }

  List<PointCount> counts(WindowKey key) {
    return jdbc.sql(
            """
            select p.service_point, s.service_name, p.unit_code, p.minimum_sample,
              (select coalesce(sum(codes), 0) from code_batch b
               where b.cycle = p.cycle and b.period = p.period and b.service_point = p.service_point) as printed,
              (select count(*) from spent_code c
               where c.cycle = p.cycle and c.period = p.period and c.service_point = p.service_point) as spent,
              (select count(*) from sealed_answer a where not a.verified
               and a.cycle = p.cycle and a.period = p.period and a.service_point = p.service_point)
              + (select count(*) from survey_answer a where not a.verified
               and a.cycle = p.cycle and a.period = p.period and a.service_point = p.service_point) as open
            from survey_point p join service_point s on s.code = p.service_point
            where p.cycle = ? and p.period = ? order by p.unit_code, p.service_point""")
        .params(key.cycle(), key.period())
        .query(PointCount.class)
        .list();
  }

  byte[] publicKey(WindowKey key) {
    return jdbc.sql("select public_key from survey_window where cycle = ? and period = ?")
        .params(key.cycle(), key.period())
        .query(byte[].class)
        .single();
  }

  /** The last day on which answers were taken is not after the day of the opening. */
  void opened(WindowKey key, LocalDate on) {
    jdbc.sql(
            """
            update survey_window
            set state = 'SCREENING', opened_on = :on, closes_on = greatest(opens_on, least(closes_on, :on))
            where cycle = :cycle and period = :period""")
        .param("on", on)
        .param("cycle", key.cycle())
        .param("period", key.period())
        .update();
  }

  boolean keyDestroyed(WindowKey key) {
    return jdbc.sql(
            "select key_destroyed_on is not null from survey_window where cycle = ? and period = ?")
        .params(key.cycle(), key.period())
        .query(Boolean.class)
        .single();
  }

  void destroyedKey(WindowKey key, LocalDate on) {
    jdbc.sql("update survey_window set key_destroyed_on = ? where cycle = ? and period = ?")
        .params(on, key.cycle(), key.period())
        .update();
  }

  /** False when it was not waiting for that. */
  boolean publish(WindowKey key) {
    return jdbc.sql(
                "update survey_window set state = 'PUBLISHED' where cycle = ? and period = ? and state = 'SCREENING'")
            .params(key.cycle(), key.period())
            .update()
        == 1;
  }

  private static SurveyWindow window(ResultSet row, int number) throws SQLException {
    return new SurveyWindow(
        new WindowKey(row.getString("cycle"), row.getInt("period")),
        row.getInt("no"),
        WindowState.valueOf(row.getString("state")),
        row.getObject("opens_on", LocalDate.class),
        row.getObject("closes_on", LocalDate.class));
  }
}

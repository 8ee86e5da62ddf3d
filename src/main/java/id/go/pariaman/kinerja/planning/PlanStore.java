package id.go.pariaman.kinerja.planning;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.planning.result.IndicatorAspect;
import id.go.pariaman.kinerja.planning.result.PlannedResult;
import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.Polarity;
import id.go.pariaman.kinerja.scoring.ResultKind;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlanStore {

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  PlanStore(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.template = template;
  }

  Optional<Plan> find(AppraisalKey key) {
    return jdbc.sql("select * from plan where cycle = ? and nip = ?")
        .params(key.cycle(), key.nip())
        .query((row, i) -> plan(key, row))
        .optional();
  }

  private Plan plan(AppraisalKey key, ResultSet row) throws SQLException {
    int version = row.getInt("version");
    return new Plan(
        key,
        version,
        PlanState.valueOf(row.getString("state")),
        results(key, version),
        row.getString("resources"),
        row.getString("accountability"),
        row.getString("consequences"),
        row.getInt("returns"),
        Optional.ofNullable(row.getString("return_reason")),
        row.getBoolean("missing"),
        Optional.ofNullable(row.getString("set_by")),
        Optional.ofNullable(row.getString("dissent")));
  }

  List<PlannedResult> results(AppraisalKey key, int version) {
    return jdbc.sql(
            "select * from planned_result where cycle = ? and nip = ? and version = ? order by no")
        .params(key.cycle(), key.nip(), version)
        .query((row, i) -> result(row))
        .list();
  }

  /** Every version of the plans of some people, by NIP. */
  Map<String, PlanVersions> versions(String cycle, Collection<String> nips) {
    Map<String, PlanVersions> plans = new HashMap<>();
    jdbc.sql(
            """
            select r.*, p.version as in_force from planned_result r join plan p using (cycle, nip)
            where cycle = :cycle and nip = any (cast(:nips as bpchar[])) order by no""")
        .param("cycle", cycle)
        .param("nips", nips.toArray(String[]::new))
        .query(
            row -> {
              int inForce = row.getInt("in_force");
              plans
                  .computeIfAbsent(
                      row.getString("nip"), nip -> new PlanVersions(inForce, new HashMap<>()))
                  .versions()
                  .computeIfAbsent(row.getInt("version"), version -> new ArrayList<>())
                  .add(result(row));
            });
    return plans;
  }

  private static PlannedResult result(ResultSet row) throws SQLException {
    return new PlannedResult(
        row.getInt("no"),
        row.getString("title"),
        ResultKind.valueOf(row.getString("kind")),
        Optional.ofNullable(row.getString("supports")),
        Optional.ofNullable(row.getString("indicator_code")),
        row.getString("measure"),
        IndicatorAspect.valueOf(row.getString("aspect")),
        row.getString("formula"),
        row.getString("unit"),
        row.getString("data_source"),
        Polarity.valueOf(row.getString("polarity")),
        Consolidation.valueOf(row.getString("consolidation")),
        row.getBoolean("ceiling"),
        row.getBigDecimal("target_lower"),
        row.getBigDecimal("target_upper"),
        List.of((BigDecimal[]) row.getArray("trajectory").getArray()));
  }

  void insertIfAbsent(AppraisalKey key) {
    jdbc.sql("insert into plan (cycle, nip, state) values (?, ?, 'DRAFT') on conflict do nothing")
        .params(key.cycle(), key.nip())
        .update();
  }

  void save(AppraisalKey key, PlanState state, PlanDraft annex, OffsetDateTime now) {
    jdbc.sql(
            """
            update plan set state = ?, resources = ?, accountability = ?, consequences = ?, submitted_at = ?
            where cycle = ? and nip = ?""")
        .params(
            state.name(),
            text(annex.resources()),
            text(annex.accountability()),
            text(annex.consequences()),
            now,
            key.cycle(),
            key.nip())
        .update();
  }

  private static String text(String value) {
    return value == null ? "" : value.strip();
  }

  void replaceResults(AppraisalKey key, int version, List<PlannedResult> results) {
    jdbc.sql("delete from planned_result where cycle = ? and nip = ? and version = ?")
        .params(key.cycle(), key.nip(), version)
        .update();
    template.batchUpdate(
        """
        insert into planned_result (cycle, nip, version, no, title, kind, supports, indicator_code, measure, aspect,
          formula, unit, data_source, polarity, consolidation, ceiling, target_lower, target_upper,
          trajectory)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        results,
        50,
        (row, result) -> {
          row.setString(1, key.cycle());
          row.setString(2, key.nip());
          row.setInt(3, version);
          row.setInt(4, result.no());
          row.setString(5, result.title());
          row.setString(6, result.kind().name());
          row.setString(7, result.supports().orElse(null));
          row.setString(8, result.indicatorCode().orElse(null));
          row.setString(9, result.measure());
          row.setString(10, result.aspect().name());
          row.setString(11, result.formula());
          row.setString(12, result.unit());
          row.setString(13, result.dataSource());
          row.setString(14, result.polarity().name());
          row.setString(15, result.consolidation().name());
          row.setBoolean(16, result.ceiling());
          row.setBigDecimal(17, result.targetLower());
          row.setBigDecimal(18, result.targetUpper());
          row.setArray(
              19, row.getConnection().createArrayOf("numeric", result.trajectory().toArray()));
        });
  }

  void approve(AppraisalKey key, String setBy, String dissent, OffsetDateTime now) {
    jdbc.sql(
            """
            update plan set state = 'APPROVED', set_by = ?, dissent = ?, approved_at = ?
            where cycle = ? and nip = ?""")
        .params(setBy, dissent, now, key.cycle(), key.nip())
        .update();
  }

  void putInForce(
      AppraisalKey key, int version, String resources, String accountability, String consequences) {
    jdbc.sql(
            """
            update plan set version = ?, resources = ?, accountability = ?, consequences = ?
            where cycle = ? and nip = ?""")
        .params(version, resources, accountability, consequences, key.cycle(), key.nip())
        .update();
  }

  void giveBack(AppraisalKey key, String reason) {
    jdbc.sql(
            """
            update plan set state = 'RETURNED', returns = returns + 1, return_reason = ?
            where cycle = ? and nip = ?""")
        .params(reason, key.cycle(), key.nip())
        .update();
  }

  void markMissing(AppraisalKey key) {
    jdbc.sql("update plan set missing = true where cycle = ? and nip = ?")
        .params(key.cycle(), key.nip())
        .update();
  }

  /** Titles of the results in force of somebody in a cycle. */
  List<String> titles(AppraisalKey key) {
    return jdbc.sql(
            """
            select r.title from planned_result r join plan p using (cycle, nip, version)
            where r.cycle = ? and r.nip = ? order by r.no""")
        .params(key.cycle(), key.nip())
        .query(String.class)
        .list();
  }
}

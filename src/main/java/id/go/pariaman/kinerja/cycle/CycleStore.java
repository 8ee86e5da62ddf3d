package id.go.pariaman.kinerja.cycle;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CycleStore {

  private static final String CYCLE =
      "select code, year, period_kind, state, period, rule_set_version from cycle ";

  private final JdbcClient jdbc;

  CycleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when a cycle of that code exists already. */
  boolean insert(OpenCycle cycle, String ruleSetVersion, String by, OffsetDateTime now) {
    return jdbc.sql(
                """
                insert into cycle (code, year, period_kind, state, rule_set_version, units, opened_by, opened_at)
                values (:code, :year, :kind, 'ENROLLING', :rules, :units, :by, :now) on conflict do nothing""")
            .param("code", cycle.code())
            .param("year", cycle.year())
            .param("kind", cycle.periods().name())
            .param("rules", ruleSetVersion)
            .param("units", cycle.units().isEmpty() ? null : cycle.units().toArray(String[]::new))
            .param("by", by)
            .param("now", now)
            .update()
        == 1;
  }

  void insertPhases(String code, List<LocalDate> ends) {
    for (int no = 0; no < ends.size(); no++) {
      jdbc.sql("insert into cycle_phase (cycle, no, until) values (?, ?, ?)")
          .params(code, no, ends.get(no))
          .update();
    }
  }

  Optional<Cycle> find(String code) {
    return jdbc.sql(CYCLE + "where code = ?").param(code).query(Cycle.class).optional();
  }

  /**
   * Reads and locks against the publisher of the next phase: a wait decided on this fact cannot
   * miss its message.
   */
  Optional<Cycle> findForShare(String code) {
    return jdbc.sql(CYCLE + "where code = ? for share").param(code).query(Cycle.class).optional();
  }

  List<Cycle> all() {
    return jdbc.sql(CYCLE + "order by opened_at desc").query(Cycle.class).list();
  }

  LocalDate phaseEnd(String code, int no) {
    return jdbc.sql("select until from cycle_phase where cycle = ? and no = ?")
        .params(code, no)
        .query(LocalDate.class)
        .single();
  }

  void startPhase(Cycle cycle, CycleState state, int period, int phase, OffsetDateTime now) {
    jdbc.sql("update cycle set state = ?, period = ? where code = ?")
        .params(state.name(), period, cycle.code())
        .update();
    jdbc.sql(
            "update cycle_phase set started_at = ? where cycle = ? and no = ? and started_at is null")
        .params(now, cycle.code(), phase)
        .update();
  }

  void endPhase(String code, int phase, String by, OffsetDateTime now) {
    jdbc.sql(
            "update cycle_phase set ended_at = ?, ended_by = ? where cycle = ? and no = ? and ended_at is null")
        .params(now, by, code, phase)
        .update();
  }

  void end(String code, OffsetDateTime now) {
    jdbc.sql("update cycle set state = 'ENDED', ended_at = ? where code = ?")
        .params(now, code)
        .update();
  }

  int openInTargetSetting(String code) {
    return jdbc.sql(
            "select count(*) from appraisal where cycle = :code and state = 'OPEN' and step in (:steps)")
        .param("code", code)
        .param("steps", AppraisalStep.ids(AppraisalStep::isOfTargetSetting))
        .query(Integer.class)
        .single();
  }

  int openInPeriod(String code, int period) {
    return jdbc.sql(
            """
            select count(*) from appraisal a
            where a.cycle = :code and a.state = 'OPEN' and not exists (
              select 1 from evaluation e where e.cycle = a.cycle and e.nip = a.nip and e.period = :period and e.predicate is not null)""")
        .param("code", code)
        .param("period", period)
        .query(Integer.class)
        .single();
  }

  int open(String code) {
    return jdbc.sql("select count(*) from appraisal where cycle = ? and state = 'OPEN'")
        .param(code)
        .query(Integer.class)
        .single();
  }

  CycleProgress progress(Cycle cycle) {
    Map<String, Integer> byStep = new LinkedHashMap<>();
    jdbc.sql(
            """
            select step, count(*) as people from appraisal
            where cycle = ? and state = 'OPEN' group by step order by step""")
        .param(cycle.code())
        .query(
            row -> {
              byStep.put(row.getString("step"), row.getInt("people"));
            });
    return jdbc.sql(
            """
            select (select count(*) from cycle_member m where m.cycle = :code) as members,
                   (select count(*) from exclusion e where e.cycle = :code) as excluded,
                   (select count(*) from appraisal a where a.cycle = :code and a.state = 'OPEN') as open,
                   (select count(*) from appraisal a where a.cycle = :code and a.state = 'FINISHED') as finished""")
        .param("code", cycle.code())
        .query(
            (row, i) ->
                new CycleProgress(
                    cycle.code(),
                    cycle.state(),
                    row.getInt("members") - row.getInt("excluded"),
                    row.getInt("excluded"),
                    row.getInt("open"),
                    row.getInt("finished"),
                    byStep))
        .single();
  }
}

package id.go.pariaman.kinerja.planning.cascade;

import id.go.pariaman.kinerja.scoring.Consolidation;
import id.go.pariaman.kinerja.scoring.ResultKind;
import id.go.pariaman.kinerja.scoring.cascade.CascadeOwner;
import id.go.pariaman.kinerja.scoring.cascade.CascadeResult;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CascadeStore {

  /**
   * A person with the plan in force.
   *
   * @param agreed whether the plan is approved or set
   */
  record Planner(CascadeOwner owner, String name, String unit, boolean agreed) {}

  private final JdbcClient jdbc;

  CascadeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Everybody with an appraisal in the cycle, by unit and name; one query for all. Who acts in
   * place of a silent assessor is not the superior whose results were passed on.
   */
  List<Planner> planners(String cycle) {
    Map<String, Planner> planners = new LinkedHashMap<>();
    Map<String, List<CascadeResult>> results = new LinkedHashMap<>();
    jdbc.sql(
            """
            select a.nip, case when s.nip is null then a.assessor else m.assessor end as superior, e.name, m.unit_name, m.plan_form,
                   p.state = 'APPROVED' as agreed, r.no, r.title, r.kind, r.supports,
                   r.indicator_code, r.unit, r.consolidation, r.target_lower, r.target_upper
              from appraisal a
              join cycle_member m using (cycle, nip)
              join employee e using (nip)
              left join plan p using (cycle, nip)
              left join planned_result r on (r.cycle, r.nip, r.version) = (a.cycle, a.nip, p.version)
              left join (select distinct cycle, nip, replaced_by from silence where cycle = :cycle) s
                on (s.cycle, s.nip, s.replaced_by) = (a.cycle, a.nip, a.assessor)
             where a.cycle = :cycle
             order by m.unit_name, e.name, a.nip, r.no""")
        .param("cycle", cycle)
        .query(
            row -> {
              String nip = row.getString("nip");
              var ofThePerson = results.computeIfAbsent(nip, key -> new ArrayList<>());
              if (row.getObject("no") != null) {
                ofThePerson.add(result(row));
              }
              planners.put(nip, planner(row, ofThePerson));
            });
    return List.copyOf(planners.values());
  }

  private static Planner planner(ResultSet row, List<CascadeResult> results) throws SQLException {
    return new Planner(
        new CascadeOwner(
            row.getString("nip"),
            row.getString("superior"),
            !List.of("A.1.1", "A.1.2").contains(row.getString("plan_form")),
            results),
        row.getString("name"),
        row.getString("unit_name"),
        row.getBoolean("agreed"));
  }

  private static CascadeResult result(ResultSet row) throws SQLException {
    return new CascadeResult(
        row.getInt("no"),
        row.getString("title"),
        ResultKind.valueOf(row.getString("kind")),
        Optional.ofNullable(row.getString("supports")),
        Optional.ofNullable(row.getString("indicator_code")),
        row.getString("unit"),
        Consolidation.valueOf(row.getString("consolidation")),
        row.getBigDecimal("target_lower"),
        row.getBigDecimal("target_upper"));
  }
}

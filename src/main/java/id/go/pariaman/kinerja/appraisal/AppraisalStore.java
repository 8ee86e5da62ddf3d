package id.go.pariaman.kinerja.appraisal;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.organisation.EmployeeStatus;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AppraisalStore {

  private final JdbcClient jdbc;

  AppraisalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The period to begin with, which is the one that is open now; empty when the person has an
   * appraisal in the cycle already.
   */
  Optional<Integer> insert(AppraisalKey key, OffsetDateTime now) {
    return jdbc.sql(
            """
            insert into appraisal (cycle, nip, assessor, regional_head, state, step, step_since, launched_at, first_period)
            select m.cycle, m.nip, m.assessor, m.regional_head, 'OPEN', 'DraftPlan', :now, :now, greatest(c.period, 1)
            from cycle_member m join cycle c on c.code = m.cycle where m.cycle = :cycle and m.nip = :nip
            on conflict do nothing returning first_period""")
        .param("now", now)
        .param("cycle", key.cycle())
        .param("nip", key.nip())
        .query(Integer.class)
        .optional();
  }

  Optional<AppraisalCase> find(AppraisalKey key) {
    return jdbc.sql(
            """
            select a.*, m.unit_name, m.position_title, m.job_family, m.status, p.name
            from appraisal a join cycle_member m using (cycle, nip) join employee p using (nip)
            where a.cycle = ? and a.nip = ?""")
        .params(key.cycle(), key.nip())
        .query(
            (row, i) ->
                new AppraisalCase(
                    key,
                    row.getString("name"),
                    row.getString("unit_name"),
                    row.getString("position_title"),
                    row.getString("job_family"),
                    EmployeeStatus.valueOf(row.getString("status")),
                    row.getString("assessor").strip(),
                    row.getBoolean("regional_head"),
                    "FINISHED".equals(row.getString("state")),
                    row.getString("step"),
                    row.getObject("step_since", OffsetDateTime.class),
                    Optional.ofNullable(row.getObject("step_due", OffsetDateTime.class)),
                    Optional.ofNullable(row.getString("outcome"))))
        .optional();
  }

  void finish(AppraisalKey key, String outcome, OffsetDateTime now) {
    jdbc.sql(
            """
            update appraisal set state = 'FINISHED', step = 'AppraisalFinished', step_since = ?, step_due = null,
              outcome = ?, finished_at = ? where cycle = ? and nip = ?""")
        .params(now, outcome, now, key.cycle(), key.nip())
        .update();
    jdbc.sql("delete from draft where business_key = ?").param(key.toString()).update();
  }
}

package id.go.pariaman.kinerja.appraisal;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.organisation.EmployeeStatus;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
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

  /** The period that is to be rated next, from 1. */
  int period(AppraisalKey key) {
    return jdbc.sql(
            """
            select a.first_period + (select count(*) from evaluation e where e.cycle = a.cycle and e.nip = a.nip)
            from appraisal a where a.cycle = ? and a.nip = ?""")
        .params(key.cycle(), key.nip())
        .query(Integer.class)
        .single();
  }

  void finish(AppraisalKey key, String outcome, OffsetDateTime now) {
    jdbc.sql(
            """
            update appraisal set state = 'FINISHED', step = 'AppraisalFinished', step_since = ?, step_due = null,
              outcome = ?, finished_at = ? where cycle = ? and nip = ?""")
        .params(now, outcome, now, key.cycle(), key.nip())
        .update();
  }

  void stand(AppraisalKey key, String step, OffsetDateTime since, OffsetDateTime due) {
    jdbc.sql(
            """
            update appraisal set step = ?, step_since = ?, step_due = ?
            where cycle = ? and nip = ? and state = 'OPEN'""")
        .params(step, since, due, key.cycle(), key.nip())
        .update();
  }

  /** False where the appraisal stands elsewhere. */
  boolean postpone(AppraisalKey key, String step, OffsetDateTime due) {
    return jdbc.sql("update appraisal set step_due = ? where cycle = ? and nip = ? and step = ?")
            .params(due, key.cycle(), key.nip(), step)
            .update()
        == 1;
  }

  void assess(AppraisalKey key, String assessor, boolean regionalHead) {
    jdbc.sql("update appraisal set assessor = ?, regional_head = ? where cycle = ? and nip = ?")
        .params(assessor, regionalHead, key.cycle(), key.nip())
        .update();
  }

  /** NIP of those of these people whose appraisal is open and whose year was not reviewed. */
  List<String> notReviewed(String cycle, Collection<String> nips, int limit) {
    return jdbc.sql(
            """
            select a.nip from appraisal a
            where a.cycle = :cycle and a.nip = any (cast(:nips as bpchar[])) and a.state = 'OPEN' and not exists (
              select 1 from evaluation e where e.cycle = a.cycle and e.nip = a.nip and e.annual)
            order by a.nip limit :limit""")
        .param("cycle", cycle)
        .param("nips", nips.toArray(String[]::new))
        .param("limit", limit)
        .query(String.class)
        .list();
  }

  /** NIP of those who wait for a period up to this one. */
  List<String> awaitingPeriod(String cycle, int period, int limit) {
    return awaiting("a.step = 'AwaitPeriod' and rated.until < :period", cycle, period, limit);
  }

  /** NIP of those who wait for the survey of this period. */
  List<String> awaitingFeedback(String cycle, int period, int limit) {
    return awaiting("a.step = 'AwaitFeedback' and rated.until = :period - 1", cycle, period, limit);
  }

  private List<String> awaiting(String where, String cycle, int period, int limit) {
    return jdbc.sql(
            """
            select a.nip from appraisal a
            cross join lateral (select a.first_period - 1 + count(*) as until from evaluation e
              where e.cycle = a.cycle and e.nip = a.nip) rated
            where a.cycle = :cycle and a.state = 'OPEN' and\s"""
                + where
                + " order by a.nip limit :limit")
        .param("cycle", cycle)
        .param("period", period)
        .param("limit", limit)
        .query(String.class)
        .list();
  }
}

package id.go.pariaman.kinerja.planning.change;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.planning.PlanDraft;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlanChangeStore {

  private final JdbcClient jdbc;

  PlanChangeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False while another change of the plan is open, also one that is being asked for just now. */
  boolean insert(AppraisalKey key, OffsetDateTime now) {
    return jdbc.sql(
                """
                insert into plan_change (cycle, nip, version, asked_at)
                select cycle, nip, greatest(version, coalesce((select max(c.version) from plan_change c
                  where c.cycle = p.cycle and c.nip = p.nip), 0)) + 1, :now
                from plan p where cycle = :cycle and nip = :nip
                on conflict do nothing""")
            .param("now", now)
            .param("cycle", key.cycle())
            .param("nip", key.nip())
            .update()
        == 1;
  }

  void propose(AppraisalKey key, int version, PlanDraft annex, String reason, OffsetDateTime now) {
    jdbc.sql(
            """
            update plan_change set reason = :reason, resources = coalesce(trim(:resources), ''),
              accountability = coalesce(trim(:accountability), ''), consequences = coalesce(trim(:consequences), ''),
              proposed_at = :now
            where cycle = :cycle and nip = :nip and version = :version""")
        .param("reason", reason)
        .param("resources", annex.resources())
        .param("accountability", annex.accountability())
        .param("consequences", annex.consequences())
        .param("now", now)
        .param("cycle", key.cycle())
        .param("nip", key.nip())
        .param("version", version)
        .update();
  }

  Optional<PlanChange> last(AppraisalKey key) {
    return jdbc.sql(
            """
            select version, coalesce(decided, case when proposed_at is null then 'REQUESTED' else 'PROPOSED' end) as state,
              asked_at, reason, resources, accountability, consequences, decision_note as note
            from plan_change where cycle = ? and nip = ? order by version desc limit 1""")
        .params(key.cycle(), key.nip())
        .query(PlanChange.class)
        .optional();
  }

  /** Decides the open change, if there is one. */
  void decide(
      AppraisalKey key, PlanChangeState decision, String by, String note, OffsetDateTime now) {
    jdbc.sql(
            """
            update plan_change set decided = ?, decided_by = ?, decision_note = ?, decided_at = ?
            where cycle = ? and nip = ? and decided is null""")
        .params(decision.name(), by, note, now, key.cycle(), key.nip())
        .update();
  }
}

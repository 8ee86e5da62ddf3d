package id.go.pariaman.kinerja.planning;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
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

  int insert(AppraisalKey key, PlanDraft annex, String reason, OffsetDateTime now) {
    return jdbc.sql(
            """
            insert into plan_change (cycle, nip, version, reason, resources, accountability, consequences, asked_at)
            select cycle, nip, greatest(version, coalesce((select max(c.version) from plan_change c
              where c.cycle = p.cycle and c.nip = p.nip), 0)) + 1, :reason, :resources, :accountability, :consequences, :now
            from plan p where cycle = :cycle and nip = :nip
            returning version""")
        .param("reason", reason)
        .param("resources", PlanStore.text(annex.resources()))
        .param("accountability", PlanStore.text(annex.accountability()))
        .param("consequences", PlanStore.text(annex.consequences()))
        .param("now", now)
        .param("cycle", key.cycle())
        .param("nip", key.nip())
        .query(Integer.class)
        .single();
  }

  Optional<PlanChange> open(AppraisalKey key) {
    return jdbc.sql(
            """
            select version, reason, resources, accountability, consequences from plan_change
            where cycle = ? and nip = ? and decided is null order by version desc limit 1""")
        .params(key.cycle(), key.nip())
        .query(PlanChange.class)
        .optional();
  }

  void decide(
      AppraisalKey key, int version, String decision, String by, String note, OffsetDateTime now) {
    jdbc.sql(
            """
            update plan_change set decided = ?, decided_by = ?, decision_note = ?, decided_at = ?
            where cycle = ? and nip = ? and version = ?""")
        .params(decision, by, note, now, key.cycle(), key.nip(), version)
        .update();
  }

  void putInForce(AppraisalKey key, int version) {
    jdbc.sql(
            """
            update plan p set version = c.version, resources = c.resources, accountability = c.accountability,
              consequences = c.consequences
            from plan_change c
            where p.cycle = c.cycle and p.nip = c.nip and c.cycle = ? and c.nip = ? and c.version = ?""")
        .params(key.cycle(), key.nip(), version)
        .update();
  }
}

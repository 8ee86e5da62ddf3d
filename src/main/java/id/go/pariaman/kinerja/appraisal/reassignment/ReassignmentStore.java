package id.go.pariaman.kinerja.appraisal.reassignment;

import id.go.pariaman.kinerja.appraisal.reassignment.Reassignments.Sought;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReassignmentStore {

  private final JdbcClient jdbc;

  ReassignmentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * By name.
   *
   * @param words part of a name, or a NIP
   */
  List<Sought> find(String cycle, String words, int most) {
    return jdbc.sql(
            """
            select a.nip, p.name, m.unit_name as unit, a.step
            from appraisal a join cycle_member m using (cycle, nip) join employee p using (nip)
            where a.cycle = :cycle and a.state = 'OPEN'
              and (cast(a.nip as text) = :words or position(lower(:words) in lower(p.name)) > 0)
            order by p.name, a.nip limit :most""")
        .param("cycle", cycle)
        .param("words", words)
        .param("most", most)
        .query(Sought.class)
        .list();
  }

  void insert(TaskReassigned reassigned, int period, OffsetDateTime now) {
    jdbc.sql(
            """
            insert into reassignment (cycle, nip, step, period, from_user, to_user, decided_by, reason, decided_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            reassigned.subject().cycle(),
            reassigned.subject().nip(),
            reassigned.step(),
            period,
            reassigned.from(),
            reassigned.to(),
            reassigned.actor(),
            reassigned.reason(),
            now)
        .update();
  }
}

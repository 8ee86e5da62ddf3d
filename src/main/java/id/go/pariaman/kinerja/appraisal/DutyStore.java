package id.go.pariaman.kinerja.appraisal;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.organisation.Deputy;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DutyStore {

  private final JdbcClient jdbc;

  DutyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param as the post held as Plt or Plh; empty for who acts in their own right
   */
  void insert(
      AppraisalKey key,
      String step,
      int period,
      String assessor,
      Optional<Deputy> as,
      OffsetDateTime now) {
    jdbc.sql(
            """
            insert into assessor_duty (cycle, nip, step, period, assessor, since,
              acting_unit, acting_position, acting_letter, acting_until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            key.cycle(),
            key.nip(),
            step,
            period,
            assessor,
            now,
            as.map(Deputy::unitCode).orElse(null),
            as.map(Deputy::positionCode).orElse(null),
            as.map(Deputy::letter).orElse(null),
            as.map(Deputy::until).orElse(null))
        .update();
  }

  boolean wasDeputy(String userId) {
    return jdbc.sql(
            "select exists (select 1 from assessor_duty where assessor = ? and acting_unit is not null)")
        .param(userId)
        .query(Boolean.class)
        .single();
  }

  /** As Plt or Plh of which post the last one was charged with a step. */
  Optional<Deputy> lastAs(AppraisalKey key, String step, int period) {
    return jdbc.sql(
            """
            select unit_code, position_code, letter, until from (
              select acting_unit as unit_code, acting_position as position_code,
                     acting_letter as letter, acting_until as until
              from assessor_duty where cycle = ? and nip = ? and step = ? and period = ?
              order by id desc limit 1) last
            where unit_code is not null""")
        .params(key.cycle(), key.nip(), step, period)
        .query(Deputy.class)
        .optional();
  }

  /** Every duty of an appraisal, the oldest first. */
  List<Duty> all(AppraisalKey key) {
    return jdbc.sql(
            """
            select step, period, assessor, since from assessor_duty
            where cycle = ? and nip = ? order by id""")
        .params(key.cycle(), key.nip())
        .query(Duty.class)
        .list();
  }

  void insertSilence(
      AppraisalKey key,
      String step,
      int period,
      String silent,
      String replacedBy,
      boolean newSuperior,
      OffsetDateTime now) {
    jdbc.sql(
            """
            insert into silence (cycle, nip, step, period, silent, replaced_by, new_superior, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(key.cycle(), key.nip(), step, period, silent, replacedBy, newSuperior, now)
        .update();
  }

  /** Who acts after the last silence at a step of a period. */
  Optional<String> afterSilence(AppraisalKey key, String step, int period) {
    return jdbc.sql(
            """
            select replaced_by from silence
            where cycle = ? and nip = ? and step = ? and period = ? and replaced_by is not null
            order by id desc limit 1""")
        .params(key.cycle(), key.nip(), step, period)
        .query(String.class)
        .optional();
  }

  /** When a regional head was reminded of a step of a period, the first time first. */
  List<OffsetDateTime> reminders(AppraisalKey key, String step, int period) {
    return jdbc.sql(
            """
            select recorded_at from silence
            where cycle = ? and nip = ? and step = ? and period = ? and replaced_by is null order by id""")
        .params(key.cycle(), key.nip(), step, period)
        .query(OffsetDateTime.class)
        .list();
  }

  boolean replacedIn(AppraisalKey key, String step, int period) {
    return jdbc.sql(
            """
            select exists (select 1 from silence
              where cycle = ? and nip = ? and step = ? and period = ? and replaced_by is not null
                and not new_superior)""")
        .params(key.cycle(), key.nip(), step, period)
        .query(Boolean.class)
        .single();
  }
}

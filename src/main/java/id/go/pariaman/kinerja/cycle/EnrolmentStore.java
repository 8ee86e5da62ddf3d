package id.go.pariaman.kinerja.cycle;

import id.go.pariaman.kinerja.organisation.Member;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EnrolmentStore {

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  EnrolmentStore(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.template = template;
  }

  List<String> units(String code) {
    return jdbc.sql("select unnest(units) from cycle where code = ?")
        .param(code)
        .query(String.class)
        .list();
  }

  /** Whoever opened the cycle answers for its first enrolment; for a later one the system does. */
  String recorder(String code) {
    return jdbc.sql(
            "select case state when 'ENROLLING' then opened_by else :system end from cycle where code = :code")
        .param("code", code)
        .param("system", Exclusion.SYSTEM)
        .query(String.class)
        .single();
  }

  /** Adds whoever is not in the snapshot yet; those who are stay as they were frozen. */
  void insertMembers(String code, List<Member> members, OffsetDateTime now) {
    template.batchUpdate(
        """
        insert into cycle_member (cycle, nip, enrolled_at, unit_code, unit_name, position_code, position_title,
          job_family, plan_form, status, assessor, regional_head)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
        members,
        500,
        (row, member) -> {
          row.setString(1, code);
          row.setString(2, member.nip());
          row.setObject(3, now);
          row.setString(4, member.unitCode());
          row.setString(5, member.unitName());
          row.setString(6, member.positionCode());
          row.setString(7, member.positionTitle());
          row.setString(8, member.jobFamily());
          row.setString(9, member.planForm());
          row.setString(10, member.status().name());
          row.setString(11, member.assessor().userId());
          row.setBoolean(12, member.assessor().regionalHead());
        });
  }

  /**
   * Excludes nobody whose appraisal has begun: everybody has the one or the other.
   *
   * @return who was excluded now
   */
  List<Exclusion> insertExclusions(String code, List<Exclusion> exclusions, OffsetDateTime now) {
    int[][] inserted =
        template.batchUpdate(
            """
        insert into exclusion (cycle, nip, reason, recorded_by, recorded_at)
        select m.cycle, m.nip, ?, ?, cast(? as timestamptz) from cycle_member m
        where m.cycle = ? and m.nip = ?
          and not exists (select 1 from appraisal a where a.cycle = m.cycle and a.nip = m.nip)
        on conflict do nothing""",
            exclusions,
            500,
            (row, exclusion) -> {
              row.setString(1, exclusion.reason());
              row.setString(2, exclusion.recordedBy());
              row.setObject(3, now);
              row.setString(4, code);
              row.setString(5, exclusion.nip());
            });
    return stored(exclusions, inserted);
  }

  /**
   * Of those whose appraisal is open; a year that was reviewed is delivered all the same.
   *
   * @return who left now
   */
  List<Enrolment.StoredDeparture> insertDepartures(
      String code, List<Enrolment.StoredDeparture> departures, OffsetDateTime now) {
    int[][] inserted =
        template.batchUpdate(
            """
        insert into departure (cycle, nip, status, since, reason, recorded_at)
        select a.cycle, a.nip, ?, ?, ?, cast(? as timestamptz) from appraisal a
        where a.cycle = ? and a.nip = ? and a.state = 'OPEN'
          and not exists (select 1 from evaluation e where e.cycle = a.cycle and e.nip = a.nip and e.annual)
        on conflict do nothing""",
            departures,
            500,
            (row, departure) -> {
              row.setString(1, departure.absence().status().name());
              row.setObject(2, departure.absence().since());
              row.setString(3, departure.reason());
              row.setObject(4, now);
              row.setString(5, code);
              row.setString(6, departure.absence().nip());
            });
    return stored(departures, inserted);
  }

  /** Those of a batch for which a row was new. */
  private static <T> List<T> stored(List<T> batch, int[][] inserted) {
    int[] counts = Arrays.stream(inserted).flatMapToInt(Arrays::stream).toArray();
    return IntStream.range(0, batch.size())
        .filter(i -> counts[i] == 1)
        .mapToObj(batch::get)
        .toList();
  }

  List<Departure> departures(String code) {
    return jdbc.sql(
            """
            select d.nip, p.name, d.since, d.reason from departure d join employee p using (nip)
            where d.cycle = ? order by p.name""")
        .param(code)
        .query(Departure.class)
        .list();
  }

  List<Exclusion> exclusions(String code) {
    return jdbc.sql(
            """
            select e.nip, p.name, e.reason, e.recorded_by from exclusion e join employee p using (nip)
            where e.cycle = ? order by p.name""")
        .param(code)
        .query(Exclusion.class)
        .list();
  }

  List<String> notLaunched(String code, int limit) {
    return jdbc.sql(
            """
            select m.nip from cycle_member m
            where m.cycle = :code
              and not exists (select 1 from exclusion e where e.cycle = m.cycle and e.nip = m.nip)
              and not exists (select 1 from appraisal a where a.cycle = m.cycle and a.nip = m.nip)
            order by m.nip limit :limit""")
        .param("code", code)
        .param("limit", limit)
        .query(String.class)
        .list();
  }
}

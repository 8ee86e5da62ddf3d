package id.go.pariaman.kinerja.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationStore {

  /**
   * Per person the placement valid on the date, else the next to begin, else the last that ended.
   */
  private static final String POSTS =
      """
      select s.nip, e.name, e.employment_type, e.grade, s.unit_code, u.name as unit_name,
             s.position_code, p.title as position_title, p.level, p.job_family, p.job_class,
             p.plan_form, coalesce(st.status, 'ACTIVE') as status, s.begun, s.supervisor_nip,
             a.units as acting_units, a.positions as acting_positions, a.titles as acting_titles,
             case when p.level = 'HIGH_LEADER' or a.high_leader then 'HIGH_LEADER'
                  when (p.leads_unit or u.head_nip = s.nip) and city.parent_code is null
                       and city.code is not null or a.independent_unit then 'INDEPENDENT_UNIT'
                  else 'NONE' end as leads, h.user_id as head_id, h.name as head_name,
             h.title as head_title
        from (select distinct on (nip) placement.*,
                     valid_from <= :on and coalesce(valid_until >= :on, true) as begun
                from placement
               where %1$s
               order by nip,
                     case when valid_from > :on then 1 when valid_until < :on then 2 else 0 end,
                     case when valid_from > :on then valid_from end,
                     valid_from desc) s
        join employee e on e.nip = s.nip
        join unit u on u.code = s.unit_code
        join position p on p.code = s.position_code
        left join employee_status st on st.nip = s.nip and st.valid_from <= :on
             and coalesce(st.valid_until >= :on, true)
        left join unit city on city.code = u.parent_code
        left join (select nip, array_agg(acting.unit_code order by %2$s) as units,
                          array_agg(position_code order by %2$s) as positions,
                          array_agg(case kind when 'PLT' then 'Plt. ' else 'Plh. ' end || title
                                    order by %2$s) as titles,
                          bool_or(level = 'HIGH_LEADER') as high_leader,
                          bool_or(leads_unit and above.code is not null and above.parent_code is null) as independent_unit
                     from acting_assignment acting join position on position.code = position_code
                     join unit led on led.code = acting.unit_code
                     left join unit above on above.code = led.parent_code
                    where :on between valid_from and valid_until
                    group by nip) a on a.nip = s.nip
        left join official h on h.role = 'mayor'
       order by s.unit_code, e.name, s.nip
      """;

  /** A Plt before a Plh, the later letter first. */
  private static final String LETTERS =
      "kind desc, valid_from desc, acting.unit_code, position_code";

  private static final String EVERYBODY = POSTS.formatted("true", LETTERS);

  private static final String ONE_LINE =
      POSTS.formatted(
          """
          nip in (with recursive line(nip) as (
                    select cast(:nip as bpchar)
                     union
                    select cast(above.supervisor_nip as bpchar) from placement above join line on line.nip = above.nip
                     where above.supervisor_nip is not null)
                  select nip from line
                   union select nip from acting_assignment
                    where :on between valid_from and valid_until)
          """,
          LETTERS);

  private static final String INDICATORS =
      """
      select code, name, definition, formula, unit_of_measure as unit, polarity, consolidation,
             data_source, job_family, suggested_target, level, aspect, ceiling_target, warning
        from indicator
      """;

  private final JdbcClient jdbc;

  OrganisationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Post> posts(LocalDate on) {
    return jdbc.sql(EVERYBODY).param("on", on).query(OrganisationStore::post).list();
  }

  /** The person, everybody who was ever above, and everybody who acts for anybody on the date. */
  List<Post> line(String nip, LocalDate on) {
    return jdbc.sql(ONE_LINE)
        .param("on", on)
        .param("nip", nip)
        .query(OrganisationStore::post)
        .list();
  }

  /** Everybody's status on the date. */
  List<Absence> statuses(LocalDate on) {
    return jdbc.sql(
            """
            select nip, status, valid_from as since from employee_status
            where valid_from <= :on and coalesce(valid_until >= :on, true) order by nip""")
        .param("on", on)
        .query(Absence.class)
        .list();
  }

  /** The letter that runs longest. */
  Optional<Deputy> letter(String nip, String unitCode, String positionCode, LocalDate on) {
    return jdbc.sql(
            """
            select unit_code, position_code, letter_number as letter, valid_until as until
            from acting_assignment
            where nip = cast(:nip as bpchar) and unit_code = :unit and position_code = :position
              and :on between valid_from and valid_until
            order by valid_until desc limit 1""")
        .param("nip", nip)
        .param("unit", unitCode)
        .param("position", positionCode)
        .param("on", on)
        .query(Deputy.class)
        .optional();
  }

  Optional<String> unitServedBy(String userId, LocalDate on) {
    return jdbc.sql(
            """
            select unit_code from placement join position on code = position_code
            where nip = cast(:id as bpchar) and personnel_officer
              and valid_from <= :on and coalesce(valid_until >= :on, true)""")
        .param("id", userId)
        .param("on", on)
        .query(String.class)
        .optional();
  }

  List<Indicator> indicators() {
    return jdbc.sql(INDICATORS + " order by code").query(Indicator.class).list();
  }

  List<Unit> units() {
    return jdbc.sql(
            "select code, name, short_name, type, parent_code, head_nip from unit order by code")
        .query(Unit.class)
        .list();
  }

  List<ServicePoint> servicePoints() {
    return jdbc.sql(
            """
            select code, unit_code, service_name, district, channel, annual_users, minimum_sample, promised_time, fee
            from service_point order by code""")
        .query(ServicePoint.class)
        .list();
  }

  List<Official> officials() {
    return jdbc.sql("select user_id, name, title, role from official order by user_id")
        .query(Official.class)
        .list();
  }

  Optional<String> nameOf(String userId) {
    return jdbc.sql(
            """
            select name from employee where nip = cast(:id as bpchar)
             union all select name from official where user_id = :id limit 1
            """)
        .param("id", userId)
        .query(String.class)
        .optional();
  }

  private static Post post(ResultSet row, int number) throws SQLException {
    return new Post(
        row.getString("nip"),
        row.getString("name"),
        EmploymentType.valueOf(row.getString("employment_type")),
        row.getString("grade"),
        row.getString("unit_code"),
        row.getString("unit_name"),
        row.getString("position_code"),
        row.getString("position_title"),
        PositionLevel.valueOf(row.getString("level")),
        row.getString("job_family"),
        row.getInt("job_class"),
        row.getString("plan_form"),
        EmployeeStatus.valueOf(row.getString("status")),
        row.getBoolean("begun"),
        row.getString("supervisor_nip"),
        acting(row),
        Member.Leadership.valueOf(row.getString("leads")),
        row.getString("head_id"),
        row.getString("head_name"),
        row.getString("head_title"));
  }

  private static List<Post.Acting> acting(ResultSet row) throws SQLException {
    if (row.getArray("acting_units") == null) {
      return List.of();
    }
    var units = (String[]) row.getArray("acting_units").getArray();
    var positions = (String[]) row.getArray("acting_positions").getArray();
    var titles = (String[]) row.getArray("acting_titles").getArray();
    return IntStream.range(0, units.length)
        .mapToObj(i -> new Post.Acting(units[i], positions[i], titles[i]))
        .toList();
  }
}

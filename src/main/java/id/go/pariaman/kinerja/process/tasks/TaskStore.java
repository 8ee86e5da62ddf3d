package id.go.pariaman.kinerja.process.tasks;

import id.go.pariaman.kinerja.process.form.TaskAt;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the engine's open tasks together with our people and units, in one statement a page. */
@Repository
class TaskStore {

  /** Tasks assigned to a person, and those that wait for anybody of the person's groups. */
  private static final String MINE =
      """
      with mine as (
        select id_ from act_ru_task where assignee_ = :user
        union
        select t.id_ from act_ru_identitylink l join act_ru_task t on t.id_ = l.task_id_
        where l.type_ = 'candidate' and l.group_id_ in (:groups) and t.assignee_ is null)
      """;

  /** Each with the person it concerns and that person's unit of today. */
  private static final String VIEWS =
      """
      select t.id_ as id, t.task_def_key_ as task, e.business_key_ as business_key, p.name as person,
             coalesce(u.name, m.unit_name) as unit, t.due_date_ as due,
             t.owner_ is not null as on_paper
      from mine join act_ru_task t using (id_)
      join act_ru_execution e on e.id_ = t.proc_inst_id_
      left join cycle_member m on m.cycle = split_part(e.business_key_, '/', 1)
        and m.nip = cast(split_part(e.business_key_, '/', 2) as char(18))
      left join employee p on p.nip = m.nip
      left join placement s on s.nip = m.nip and s.valid_from <= :today
        and coalesce(s.valid_until >= :today, true)
      left join unit u on u.code = s.unit_code
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  TaskStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The most urgent first. */
  List<TaskView> page(String user, Collection<String> groups, int page, int size) {
    return views(
        jdbc.sql(
                MINE
                    + VIEWS
                    + " order by t.due_date_ nulls last, p.name, t.id_ limit :size offset :skip")
            .param("size", size)
            .param("skip", (long) page * size),
        user,
        groups);
  }

  /** Those of some tasks that are the person's or the groups'. */
  List<TaskView> some(String user, Collection<String> groups, Collection<String> ids) {
    return views(jdbc.sql(MINE + VIEWS + " where t.id_ in (:ids)").param("ids", ids), user, groups);
  }

  private List<TaskView> views(
      JdbcClient.StatementSpec tasks, String user, Collection<String> groups) {
    return tasks
        .param("user", user)
        .param("groups", groups)
        .param("today", LocalDate.now(clock))
        .query(
            (row, i) ->
                new TaskView(
                    row.getString("id"),
                    row.getString("task"),
                    row.getString("business_key"),
                    row.getString("person"),
                    row.getString("unit"),
                    time(row.getObject("due", LocalDateTime.class)),
                    row.getBoolean("on_paper") ? true : null))
        .list();
  }

  Optional<OpenTask> find(String id, String user, Collection<String> groups) {
    return jdbc.sql(
            MINE
                + """
                select t.id_, t.task_def_key_, t.assignee_, t.create_time_, t.due_date_, e.business_key_,
                       coalesce(v.long_, 0) as period
                from mine join act_ru_task t using (id_)
                join act_ru_execution e on e.id_ = t.proc_inst_id_
                left join act_ru_variable v on v.execution_id_ = t.proc_inst_id_ and v.name_ = 'period'
                where t.id_ = :id""")
        .param("user", user)
        .param("groups", groups)
        .param("id", id)
        .query(
            (row, i) ->
                new OpenTask(
                    id,
                    new TaskAt(
                        row.getString("task_def_key_"),
                        row.getString("business_key_"),
                        row.getInt("period"),
                        user,
                        time(row.getObject("create_time_", LocalDateTime.class)),
                        Optional.ofNullable(time(row.getObject("due_date_", LocalDateTime.class)))),
                    row.getString("assignee_") == null))
        .optional();
  }

  /** The engine keeps local times of the city's zone. */
  private OffsetDateTime time(LocalDateTime local) {
    return local == null ? null : local.atZone(clock.getZone()).toOffsetDateTime();
  }

  /** Whether that task once was this person's or this person's group's and is over now. */
  boolean isOver(String id, String user, Collection<String> groups) {
    return jdbc.sql(
            """
            select exists (select 1 from act_hi_taskinst where id_ = :id and end_time_ is not null
              and (assignee_ = :user or assignee_ is null or exists (
                select 1 from act_hi_identitylink l
                where l.task_id_ = :id and l.type_ = 'candidate' and l.group_id_ in (:groups))))""")
        .param("groups", groups)
        .param("id", id)
        .param("user", user)
        .query(Boolean.class)
        .single();
  }
}

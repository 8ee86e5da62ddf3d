package id.go.pariaman.kinerja.feedback.screening;

import id.go.pariaman.kinerja.feedback.Signal;
import id.go.pariaman.kinerja.feedback.WindowKey;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ScreeningStore {

  /** A comment as the citizen wrote it. */
  record Comment(String id, String servicePoint, String words) {}

  private final JdbcClient jdbc;

  ScreeningStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The verified answers by service point, decided or not. */
  Map<String, List<Suspicion.Row>> verified(WindowKey window) {
    record Placed(String point, Suspicion.Row row) {}
    return jdbc
        .sql(
            """
            select id, service_point, elements, signals from survey_answer
            where cycle = ? and period = ? and verified""")
        .params(window.cycle(), window.period())
        .query(
            (row, i) ->
                new Placed(
                    row.getString("service_point"),
                    new Suspicion.Row(
                        row.getString("id"),
                        Arrays.stream((Short[]) row.getArray("elements").getArray())
                            .map(Short::intValue)
                            .toList(),
                        signals((String[]) row.getArray("signals").getArray()))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Placed::point, Collectors.mapping(Placed::row, Collectors.toList())));
  }

  private static Set<Signal> signals(String[] names) {
    return Arrays.stream(names)
        .map(Signal::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Signal.class)));
  }

  /** Ids of the answers that a person has decided. */
  Set<String> decided(WindowKey window) {
    return Set.copyOf(
        jdbc.sql(
                """
                select cast(id as text) from survey_answer
                where cycle = ? and period = ? and screened_by is not null""")
            .params(window.cycle(), window.period())
            .query(String.class)
            .list());
  }

  List<Comment> waiting(WindowKey window) {
    return jdbc.sql(
            """
            select cast(id as text) as id, service_point, words from survey_comment
            where cycle = ? and period = ? and state = 'WAITING' order by service_point, id""")
        .params(window.cycle(), window.period())
        .query(Comment.class)
        .list();
  }

  void decideAnswer(String id, boolean excluded, String reason, String by) {
    jdbc.sql(
            """
            update survey_answer set excluded = ?, screening_reason = ?, screened_by = ?
            where id = ? and screened_by is null""")
        .params(excluded, reason, by, UUID.fromString(id))
        .update();
  }

  void decideComment(String id, String shown, int masked, String reason, String by) {
    jdbc.sql(
            """
            update survey_comment set state = case when :shown is null then 'HIDDEN' else 'SHOWN' end,
              shown = :shown, masked = :masked, screening_reason = :reason, screened_by = :by
            where id = :id and state = 'WAITING'""")
        .param("shown", shown, java.sql.Types.VARCHAR)
        .param("masked", masked)
        .param("reason", reason, java.sql.Types.VARCHAR)
        .param("by", by)
        .param("id", UUID.fromString(id))
        .update();
  }
}

package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.scoring.BehaviourValue;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.Predicate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EvaluationStore {

  /** Whose judgement a row belongs to. */
  private record Judged(String nip, int period) {

    static Judged of(ResultSet row) throws SQLException {
      return new Judged(row.getString("nip"), row.getInt("period"));
    }
  }

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  EvaluationStore(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.template = template;
  }

  void insert(
      AppraisalKey key,
      int period,
      boolean annual,
      Judgement judgement,
      String by,
      OffsetDateTime now) {
    jdbc.sql(
            """
            insert into evaluation (cycle, nip, period, annual, tone, feedback, work_result, work_result_reason,
              work_behaviour, work_behaviour_reason, recommendation, study_leave_failed, rated_by, rated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            key.cycle(),
            key.nip(),
            period,
            annual,
            judgement.tone().name(),
            judgement.feedback(),
            judgement.workResult().name(),
            judgement.workResultReason().orElse(null),
            judgement.workBehaviour().name(),
            judgement.workBehaviourReason().orElse(null),
            judgement.recommendation().orElse(null),
            judgement.studyLeaveFailed(),
            by,
            now)
        .update();
    template.batchUpdate(
        """
        insert into result_rating (cycle, nip, period, result_no, rating, reason)
        values (?, ?, ?, ?, ?, ?)""",
        judgement.results(),
        50,
        (row, rated) -> {
          row.setString(1, key.cycle());
          row.setString(2, key.nip());
          row.setInt(3, period);
          row.setInt(4, rated.no());
          row.setString(5, rated.rating().name());
          row.setString(6, rated.reason().orElse(null));
        });
    judgement
        .notes()
        .forEach(
            (value, note) ->
                jdbc.sql(
                        """
                        insert into behaviour_note (cycle, nip, period, value, note)
                        values (?, ?, ?, ?, ?)""")
                    .params(key.cycle(), key.nip(), period, value.name(), note)
                    .update());
  }

  void savePredicate(AppraisalKey key, int period, Predicate predicate, String version) {
    jdbc.sql(
            """
            update evaluation set predicate = ?, predicate_version = ?
            where cycle = ? and nip = ? and period = ?""")
        .params(predicate.name(), version, key.cycle(), key.nip(), period)
        .update();
  }

  /** All evaluations of one person in a cycle, the oldest first. */
  List<Evaluation> all(AppraisalKey key) {
    return all(key.cycle(), List.of(key.nip())).getOrDefault(key.nip(), List.of());
  }

  /** By NIP, the oldest first. */
  Map<String, List<Evaluation>> all(String cycle, Collection<String> nips) {
    Map<Judged, List<Judgement.RatedRow>> ratings = ratings(cycle, nips);
    Map<Judged, Map<BehaviourValue, String>> notes = notes(cycle, nips);
    Map<String, List<Evaluation>> evaluations = new HashMap<>();
    of("evaluation", "period", cycle, nips)
        .query(
            row -> {
              Judged judged = Judged.of(row);
              evaluations
                  .computeIfAbsent(judged.nip(), nip -> new ArrayList<>())
                  .add(
                      evaluation(
                          row,
                          ratings.getOrDefault(judged, List.of()),
                          notes.getOrDefault(judged, Map.of())));
            });
    return evaluations;
  }

  private JdbcClient.StatementSpec of(
      String table, String order, String cycle, Collection<String> nips) {
    return jdbc.sql(
            "select * from %s where cycle = :cycle and nip = any (cast(:nips as bpchar[])) order by %s"
                .formatted(table, order))
        .param("cycle", cycle)
        .param("nips", nips.toArray(String[]::new));
  }

  private static Evaluation evaluation(
      ResultSet row, List<Judgement.RatedRow> ratings, Map<BehaviourValue, String> notes)
      throws SQLException {
    Judgement judgement =
        new Judgement(
            ratings,
            FeedbackTone.valueOf(row.getString("tone")),
            row.getString("feedback"),
            ExpectationRating.valueOf(row.getString("work_result")),
            Optional.ofNullable(row.getString("work_result_reason")),
            ExpectationRating.valueOf(row.getString("work_behaviour")),
            Optional.ofNullable(row.getString("work_behaviour_reason")),
            notes,
            Optional.ofNullable(row.getString("recommendation")),
            row.getBoolean("study_leave_failed"));
    return new Evaluation(
        row.getInt("period"),
        row.getBoolean("annual"),
        judgement,
        row.getString("rated_by"),
        row.getObject("rated_at", OffsetDateTime.class),
        Optional.ofNullable(row.getString("predicate")).map(Predicate::valueOf),
        Optional.ofNullable(row.getString("predicate_version")));
  }

  private Map<Judged, List<Judgement.RatedRow>> ratings(String cycle, Collection<String> nips) {
    Map<Judged, List<Judgement.RatedRow>> ratings = new HashMap<>();
    of("result_rating", "result_no", cycle, nips)
        .query(
            row -> {
              ratings
                  .computeIfAbsent(Judged.of(row), judged -> new ArrayList<>())
                  .add(
                      new Judgement.RatedRow(
                          row.getInt("result_no"),
                          ExpectationRating.valueOf(row.getString("rating")),
                          Optional.ofNullable(row.getString("reason"))));
            });
    return ratings;
  }

  private Map<Judged, Map<BehaviourValue, String>> notes(String cycle, Collection<String> nips) {
    Map<Judged, Map<BehaviourValue, String>> notes = new HashMap<>();
    of("behaviour_note", "value", cycle, nips)
        .query(
            row -> {
              notes
                  .computeIfAbsent(Judged.of(row), judged -> new EnumMap<>(BehaviourValue.class))
                  .put(BehaviourValue.valueOf(row.getString("value")), row.getString("note"));
            });
    return notes;
  }
}

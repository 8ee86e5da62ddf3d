package id.go.pariaman.kinerja.appraisal.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.scoring.BehaviourValue;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import id.go.pariaman.kinerja.scoring.Predicate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EvaluationStore {

  private final JdbcClient jdbc;
  private final JdbcTemplate template;
  private final ObjectMapper mapper;

  EvaluationStore(JdbcClient jdbc, JdbcTemplate template, ObjectMapper mapper) {
    this.jdbc = jdbc;
    this.template = template;
    this.mapper = mapper;
  }

  void saveProposal(AppraisalKey key, Trace trace, OffsetDateTime now) {
    jdbc.sql(
            """
            insert into proposal (cycle, nip, period, rule_set_version, decision_version, trace, proposed_at)
            values (:cycle, :nip, :period, :rules, :decisions, cast(:trace as jsonb), :now)
            on conflict (cycle, nip, period) do update set rule_set_version = excluded.rule_set_version,
              decision_version = excluded.decision_version, trace = excluded.trace, proposed_at = excluded.proposed_at""")
        .param("cycle", key.cycle())
        .param("nip", key.nip())
        .param("period", trace.period())
        .param("rules", trace.ruleSet())
        .param("decisions", trace.decisions())
        .param("trace", write(trace))
        .param("now", now)
        .update();
  }

  private String write(Trace trace) {
    try {
      return mapper.writeValueAsString(trace);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  Optional<Trace> proposal(AppraisalKey key, int period) {
    return jdbc.sql("select trace from proposal where cycle = ? and nip = ? and period = ?")
        .params(key.cycle(), key.nip(), period)
        .query(String.class)
        .optional()
        .map(this::read);
  }

  private Trace read(String json) {
    try {
      return mapper.readValue(json, Trace.class);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException(damaged);
    }
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
    return jdbc.sql("select * from evaluation where cycle = ? and nip = ? order by period")
        .params(key.cycle(), key.nip())
        .query((row, i) -> evaluation(key, row))
        .list();
  }

  private Evaluation evaluation(AppraisalKey key, ResultSet row) throws SQLException {
    int period = row.getInt("period");
    Judgement judgement =
        new Judgement(
            ratings(key, period),
            FeedbackTone.valueOf(row.getString("tone")),
            row.getString("feedback"),
            ExpectationRating.valueOf(row.getString("work_result")),
            Optional.ofNullable(row.getString("work_result_reason")),
            ExpectationRating.valueOf(row.getString("work_behaviour")),
            Optional.ofNullable(row.getString("work_behaviour_reason")),
            notes(key, period),
            Optional.ofNullable(row.getString("recommendation")),
            row.getBoolean("study_leave_failed"));
    return new Evaluation(
        period,
        row.getBoolean("annual"),
        judgement,
        row.getString("rated_by"),
        row.getObject("rated_at", OffsetDateTime.class),
        Optional.ofNullable(row.getString("predicate")).map(Predicate::valueOf),
        Optional.ofNullable(row.getString("predicate_version")));
  }

  private List<Judgement.RatedRow> ratings(AppraisalKey key, int period) {
    return jdbc.sql(
            """
            select result_no, rating, reason from result_rating
            where cycle = ? and nip = ? and period = ? order by result_no""")
        .params(key.cycle(), key.nip(), period)
        .query(
            (row, i) ->
                new Judgement.RatedRow(
                    row.getInt("result_no"),
                    ExpectationRating.valueOf(row.getString("rating")),
                    Optional.ofNullable(row.getString("reason"))))
        .list();
  }

  private Map<BehaviourValue, String> notes(AppraisalKey key, int period) {
    Map<BehaviourValue, String> notes = new EnumMap<>(BehaviourValue.class);
    jdbc.sql("select value, note from behaviour_note where cycle = ? and nip = ? and period = ?")
        .params(key.cycle(), key.nip(), period)
        .query(
            row -> {
              notes.put(BehaviourValue.valueOf(row.getString("value")), row.getString("note"));
            });
    return notes;
  }
}

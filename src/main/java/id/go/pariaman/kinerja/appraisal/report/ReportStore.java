package id.go.pariaman.kinerja.appraisal.report;

import id.go.pariaman.kinerja.appraisal.voice.SurveyActual;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportStore {

  /** Whose report a row belongs to. */
  private record Reported(String nip, int period) {

    static Reported of(ResultSet row) throws SQLException {
      return new Reported(row.getString("nip"), row.getInt("period"));
    }
  }

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  ReportStore(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.template = template;
  }

  void insert(AppraisalKey key, Report report, OffsetDateTime now) {
    jdbc.sql(
            """
            insert into report (cycle, nip, period, plan_version, missing, self_assessment, reply, reported_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            key.cycle(),
            key.nip(),
            report.period(),
            report.planVersion(),
            report.missing(),
            report.selfAssessment().orElse(null),
            report.reply().orElse(null),
            now)
        .update();
    template.batchUpdate(
        """
        insert into progress
          (cycle, nip, period, result_no, actual, not_applicable, evidence, obstacles,
           survey_windows, survey_points, survey_people)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        report.entries(),
        50,
        (row, entry) -> {
          row.setString(1, key.cycle());
          row.setString(2, key.nip());
          row.setInt(3, report.period());
          row.setInt(4, entry.resultNo());
          row.setBigDecimal(5, entry.actual().orElse(null));
          row.setString(6, entry.notApplicable().orElse(null));
          row.setString(7, entry.evidence().orElse(null));
          row.setString(8, entry.obstacles().orElse(null));
          row.setString(9, entry.survey().map(survey -> listed(survey.windows())).orElse(null));
          row.setString(10, entry.survey().map(survey -> listed(survey.points())).orElse(null));
          row.setObject(11, entry.survey().map(SurveyActual::people).orElse(null));
        });
  }

  /** Puts a value where there is none, beside the employee's words. */
  void enter(AppraisalKey key, int period, int resultNo, BigDecimal actual, String by) {
    jdbc.sql(
            """
            insert into progress (cycle, nip, period, result_no, actual, entered_by) values (?, ?, ?, ?, ?, ?)
            on conflict (cycle, nip, period, result_no)
              do update set actual = excluded.actual, entered_by = excluded.entered_by""")
        .params(key.cycle(), key.nip(), period, resultNo, actual, by)
        .update();
  }

  Optional<Report> find(AppraisalKey key, int period) {
    return all(key.cycle(), List.of(key.nip())).getOrDefault(key.nip(), List.of()).stream()
        .filter(report -> report.period() == period)
        .findFirst();
  }

  /** By NIP, the oldest first. */
  Map<String, List<Report>> all(String cycle, Collection<String> nips) {
    Map<Reported, List<ProgressEntry>> entries = entries(cycle, nips);
    Map<String, List<Report>> reports = new HashMap<>();
    of("report", "period", cycle, nips)
        .query(
            row -> {
              Reported reported = Reported.of(row);
              reports
                  .computeIfAbsent(reported.nip(), nip -> new ArrayList<>())
                  .add(
                      new Report(
                          reported.period(),
                          row.getInt("plan_version"),
                          row.getBoolean("missing"),
                          Optional.ofNullable(row.getString("self_assessment")),
                          Optional.ofNullable(row.getString("reply")),
                          entries.getOrDefault(reported, List.of())));
            });
    return reports;
  }

  private JdbcClient.StatementSpec of(
      String table, String order, String cycle, Collection<String> nips) {
    return jdbc.sql(
            "select * from %s where cycle = :cycle and nip = any (cast(:nips as bpchar[])) order by %s"
                .formatted(table, order))
        .param("cycle", cycle)
        .param("nips", nips.toArray(String[]::new));
  }

  /** The newest report before a period that has anything in it. */
  Optional<Report> lastBefore(AppraisalKey key, int period) {
    return jdbc.sql(
            """
            select max(period) from report
            where cycle = ? and nip = ? and period < ? and not missing""")
        .params(key.cycle(), key.nip(), period)
        .query(Integer.class)
        .optional()
        .flatMap(last -> find(key, last));
  }

  private Map<Reported, List<ProgressEntry>> entries(String cycle, Collection<String> nips) {
    Map<Reported, List<ProgressEntry>> entries = new HashMap<>();
    of("progress", "result_no", cycle, nips)
        .query(
            row -> {
              entries
                  .computeIfAbsent(Reported.of(row), reported -> new ArrayList<>())
                  .add(
                      new ProgressEntry(
                          row.getInt("result_no"),
                          Optional.ofNullable(row.getBigDecimal("actual")),
                          Optional.ofNullable(row.getString("not_applicable")),
                          Optional.ofNullable(row.getString("evidence")),
                          Optional.ofNullable(row.getString("obstacles")),
                          Optional.ofNullable(row.getString("entered_by")),
                          survey(row)));
            });
    return entries;
  }

  private static Optional<SurveyActual> survey(ResultSet row) throws SQLException {
    String windows = row.getString("survey_windows");
    return windows == null
        ? Optional.empty()
        : Optional.of(
            new SurveyActual(
                List.of(windows.split(" ")),
                List.of(row.getString("survey_points").split(" ")),
                row.getLong("survey_people")));
  }

  private static String listed(List<String> codes) {
    return String.join(" ", codes);
  }
}

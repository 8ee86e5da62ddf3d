package id.go.pariaman.kinerja.appraisal.report;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportStore {

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  ReportStore(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.template = template;
  }

  void insert(AppraisalKey key, Report report, OffsetDateTime now) {
    jdbc.sql(
            """
            insert into report (cycle, nip, period, plan_version, missing, self_assessment, reported_at)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            key.cycle(),
            key.nip(),
            report.period(),
            report.planVersion(),
            report.missing(),
            report.selfAssessment().orElse(null),
            now)
        .update();
    template.batchUpdate(
        """
        insert into progress (cycle, nip, period, result_no, actual, not_applicable, evidence, obstacles)
        values (?, ?, ?, ?, ?, ?, ?, ?)""",
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
        });
  }

  Optional<Report> find(AppraisalKey key, int period) {
    return jdbc.sql("select * from report where cycle = ? and nip = ? and period = ?")
        .params(key.cycle(), key.nip(), period)
        .query(
            (row, i) ->
                new Report(
                    period,
                    row.getInt("plan_version"),
                    row.getBoolean("missing"),
                    Optional.ofNullable(row.getString("self_assessment")),
                    entries(key, period)))
        .optional();
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

  private List<ProgressEntry> entries(AppraisalKey key, int period) {
    return jdbc.sql(
            """
            select result_no, actual, not_applicable, evidence, obstacles from progress
            where cycle = ? and nip = ? and period = ? order by result_no""")
        .params(key.cycle(), key.nip(), period)
        .query(
            (row, i) ->
                new ProgressEntry(
                    row.getInt("result_no"),
                    Optional.ofNullable(row.getBigDecimal("actual")),
                    Optional.ofNullable(row.getString("not_applicable")),
                    Optional.ofNullable(row.getString("evidence")),
                    Optional.ofNullable(row.getString("obstacles"))))
        .list();
  }
}

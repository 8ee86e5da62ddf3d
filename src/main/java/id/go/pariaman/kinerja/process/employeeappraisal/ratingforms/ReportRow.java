package id.go.pariaman.kinerja.process.employeeappraisal.ratingforms;

import id.go.pariaman.kinerja.appraisal.report.ProgressEntry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a person reports on one result. */
record ReportRow(
    int no, BigDecimal actual, String notApplicable, String evidence, String obstacles) {

  static List<ProgressEntry> entries(List<ReportRow> rows) {
    return rows.stream()
        .map(
            row ->
                new ProgressEntry(
                    row.no(),
                    Optional.ofNullable(row.actual()),
                    Optional.ofNullable(row.notApplicable()),
                    Optional.ofNullable(row.evidence()),
                    Optional.ofNullable(row.obstacles()),
                    Optional.empty(),
                    Optional.empty()))
        .toList();
  }
}

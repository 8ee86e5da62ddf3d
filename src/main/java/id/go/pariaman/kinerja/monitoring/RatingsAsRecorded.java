package id.go.pariaman.kinerja.monitoring;

import id.go.pariaman.kinerja.appraisal.evaluation.Evaluation;
import id.go.pariaman.kinerja.appraisal.evaluation.Evaluations;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.record.audit.AuditKind;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * I5, as far as ratings: one that departed from the proposal left its digest in the log of
 * administrative acts, where nobody can change it unnoticed, and is still the same. What the
 * retention has taken away with its whole appraisal is not missed.
 */
@Component
class RatingsAsRecorded implements Check {

  private record Recorded(String cycle, String nip, int period, String digest) {

    AppraisalKey key() {
      return new AppraisalKey(cycle, nip);
    }
  }

  private final JdbcClient jdbc;
  private final Evaluations evaluations;

  RatingsAsRecorded(JdbcClient jdbc, Evaluations evaluations) {
    this.jdbc = jdbc;
    this.evaluations = evaluations;
  }

  @Override
  public List<Violation> violations() {
    return jdbc
        .sql(
            """
            select a.cycle, a.nip, cast(split_part(e.subject, '/', 3) as integer) as period,
              split_part(e.value_after, ' ', 2) as digest
            from audit_entry e join appraisal a on a.cycle = split_part(e.subject, '/', 1)
              and a.nip = cast(split_part(e.subject, '/', 2) as bpchar)
            where e.kind = ? and e.subject ~ '^[^/]+/[0-9]{18}/[0-9]{1,4}$' order by e.no""")
        .param(AuditKind.RATING_DEPARTED.name())
        .query(Recorded.class)
        .list()
        .stream()
        .flatMap(this::difference)
        .toList();
  }

  private Stream<Violation> difference(Recorded recorded) {
    String stored =
        evaluations.all(recorded.key()).stream()
            .filter(each -> each.period() == recorded.period())
            .map(Evaluation::judgement)
            .map(judgement -> judgement.digest())
            .findFirst()
            .orElse("");
    return stored.equals(recorded.digest())
        ? Stream.empty()
        : Stream.of(
            new Violation(
                Invariant.AUDIT_WHOLE,
                recorded.key().toString(),
                "Penilaian periode %d yang tersimpan bukan yang disebut catatan tindakan."
                    .formatted(recorded.period())));
  }
}

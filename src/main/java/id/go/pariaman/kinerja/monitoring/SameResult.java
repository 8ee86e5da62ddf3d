package id.go.pariaman.kinerja.monitoring;

import id.go.pariaman.kinerja.appraisal.evaluation.Evaluations;
import id.go.pariaman.kinerja.appraisal.evaluation.Recomputed;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.rating.PredicateMatrix;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * I6. Proposals are computed again with the versions they were made with; predicates are compared
 * with the quadrant in Java, which does not know the decision table.
 */
@Component
class SameResult implements Check {

  private final JdbcClient jdbc;
  private final Evaluations evaluations;

  SameResult(JdbcClient jdbc, Evaluations evaluations) {
    this.jdbc = jdbc;
    this.evaluations = evaluations;
  }

  @Override
  public List<Violation> violations() {
    return Stream.concat(recomputed(), predicates()).toList();
  }

  private Stream<Violation> recomputed() {
    return jdbc.sql("select code from cycle").query(String.class).list().stream()
        .flatMap(cycle -> evaluations.recompute(cycle).stream())
        .map(each -> violation(each.key().toString(), sentence(each.difference()), each.period()));
  }

  private static String sentence(Recomputed.Difference difference) {
    return switch (difference) {
      case TRACE -> "Usulan periode %d yang dihitung ulang berbeda dari yang tersimpan.";
      case HASH -> "Sidik digital usulan periode %d tidak cocok dengan isinya.";
      case VERSIONS -> "Usulan periode %d tidak memakai versi aturan yang dikunci siklusnya.";
      case NOT_COMPUTABLE -> "Usulan periode %d tidak dapat dihitung ulang.";
      case JUDGEMENT ->
          "Penilaian periode %d yang tersimpan tidak memenuhi aturan yang berlaku saat dinilai.";
      case NO_PROPOSAL -> "Penilaian periode %d tidak punya usulan.";
    };
  }

  private Stream<Violation> predicates() {
    return jdbc
        .sql(
            """
            select e.cycle || '/' || e.nip as key, e.period, e.work_result, e.work_behaviour, e.study_leave_failed,
              e.predicate, e.predicate_version is not distinct from p.decision_version as pinned
            from evaluation e left join proposal p using (cycle, nip, period)""")
        .query(SameResult::predicate)
        .list()
        .stream()
        .flatMap(violations -> violations);
  }

  private static Stream<Violation> predicate(ResultSet row, int number) throws SQLException {
    String expected =
        PredicateMatrix.predicate(
                ExpectationRating.valueOf(row.getString("work_result")),
                ExpectationRating.valueOf(row.getString("work_behaviour")),
                row.getBoolean("study_leave_failed"))
            .name();
    String key = row.getString("key");
    int period = row.getInt("period");
    if (!expected.equals(row.getString("predicate"))) {
      return Stream.of(
          violation(key, "Predikat periode %d tidak sesuai dengan kuadran kinerja.", period));
    }
    return row.getBoolean("pinned")
        ? Stream.empty()
        : Stream.of(
            violation(
                key,
                "Predikat periode %d tidak memakai versi tabel keputusan yang dikunci usulannya.",
                period));
  }

  private static Violation violation(String key, String sentence, int period) {
    return new Violation(Invariant.SAME_RESULT, key, sentence.formatted(period));
  }
}

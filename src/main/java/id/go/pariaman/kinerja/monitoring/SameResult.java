package id.go.pariaman.kinerja.monitoring;

import id.go.pariaman.kinerja.appraisal.evaluation.DecisionTables;
import id.go.pariaman.kinerja.appraisal.evaluation.Evaluations;
import id.go.pariaman.kinerja.appraisal.evaluation.Recomputed;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.Predicate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * I6. Proposals are computed again with the versions they were made with, and predicates read again
 * off the table that their proposal pinned: a table that changes later condemns no old result.
 */
@Component
class SameResult implements Check {

  private final JdbcClient jdbc;
  private final Evaluations evaluations;
  private final DecisionTables tables;

  SameResult(JdbcClient jdbc, Evaluations evaluations, DecisionTables tables) {
    this.jdbc = jdbc;
    this.evaluations = evaluations;
    this.tables = tables;
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

  /** What a predicate was read off: the tables of its proposal, and both ratings. */
  private record Asked(
      String decisions,
      ExpectationRating workResult,
      ExpectationRating workBehaviour,
      boolean studyLeaveFailed) {}

  private record Stored(String key, int period, Asked asked, String predicate, boolean pinned) {}

  private Stream<Violation> predicates() {
    Map<Asked, Optional<Predicate>> known = new HashMap<>();
    return jdbc
        .sql(
            """
            select e.cycle || '/' || e.nip as key, e.period, e.work_result, e.work_behaviour, e.study_leave_failed,
              e.predicate, e.predicate_version is not distinct from p.decision_version as pinned,
              coalesce(p.decision_version, '') as decisions
            from evaluation e left join proposal p using (cycle, nip, period)""")
        .query(
            (row, i) ->
                new Stored(
                    row.getString("key"),
                    row.getInt("period"),
                    new Asked(
                        row.getString("decisions"),
                        ExpectationRating.valueOf(row.getString("work_result")),
                        ExpectationRating.valueOf(row.getString("work_behaviour")),
                        row.getBoolean("study_leave_failed")),
                    row.getString("predicate"),
                    row.getBoolean("pinned")))
        .list()
        .stream()
        .flatMap(
            stored -> difference(stored, known.computeIfAbsent(stored.asked(), this::decided)));
  }

  /** Empty where the tables cannot be read, since the proposal is missing or names none of ours. */
  private Optional<Predicate> decided(Asked asked) {
    try {
      return Optional.of(
          tables
              .version(asked.decisions())
              .predicate(asked.workResult(), asked.workBehaviour(), asked.studyLeaveFailed()));
    } catch (RuntimeException damaged) {
      return Optional.empty();
    }
  }

  private static Stream<Violation> difference(Stored stored, Optional<Predicate> expected) {
    String sentence = null;
    if (expected.isEmpty()) {
      sentence = "Predikat periode %d tidak dapat dihitung ulang.";
    } else if (!expected.get().name().equals(stored.predicate())) {
      sentence = "Predikat periode %d tidak sesuai dengan kuadran kinerja.";
    } else if (!stored.pinned()) {
      sentence = "Predikat periode %d tidak memakai versi tabel keputusan yang dikunci usulannya.";
    }
    return Stream.ofNullable(sentence).map(text -> violation(stored.key(), text, stored.period()));
  }

  private static Violation violation(String key, String sentence, int period) {
    return new Violation(Invariant.SAME_RESULT, key, sentence.formatted(period));
  }
}

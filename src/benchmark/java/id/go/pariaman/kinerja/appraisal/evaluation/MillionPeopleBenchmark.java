package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.scoring.rating.Suggestion;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A million traced scorecards, one after the other, made up on the way: the small heap proves that
 * nobody is kept.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx32m")
public class MillionPeopleBenchmark {

  private static final int PEOPLE = 1_000_000;

  @Benchmark
  public int[] million() {
    Scoring scoring =
        new Scoring(
            Scorecard.RULES,
            new Scorecard.WrittenTables(),
            Scorecard.QUARTERS);
    int[] proposals = new int[Suggestion.values().length];
    for (int person = 0; person < PEOPLE; person++) {
      Trace last = Scorecard.of(person).traced(scoring).get(Scorecard.QUARTERS - 1);
      proposals[last.overall().suggestion().ordinal()] += 1;
    }
    return proposals;
  }
}

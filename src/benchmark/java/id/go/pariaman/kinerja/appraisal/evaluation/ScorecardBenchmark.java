package id.go.pariaman.kinerja.appraisal.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one scorecard costs, with its trace and without, and what is done with a trace. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScorecardBenchmark {

  private static final int PEOPLE = 64;
  private static final ObjectMapper JSON =
      new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  private final Scorecard[] people = new Scorecard[PEOPLE];
  private final List<List<Trace>> traces = new ArrayList<>(PEOPLE);
  private final Scoring scoring =
      new Scoring(
          Scorecard.RULES, new Scorecard.WrittenTables(), Scorecard.QUARTERS);
  private int next;

  @Setup(Level.Trial)
  public void enrol() {
    for (int person = 0; person < PEOPLE; person++) {
      people[person] = Scorecard.of(person);
      traces.add(people[person].traced(scoring));
    }
  }

  private int next() {
    next = (next + 1) % PEOPLE;
    return next;
  }

  /** Forty proposals, four suggestions for all results together, and how each came about. */
  @Benchmark
  public Object traced() {
    return people[next()].traced(scoring);
  }

  /** The same forty proposals and four suggestions, and nothing else. */
  @Benchmark
  public Object untraced() {
    return people[next()].untraced();
  }

  /** What consolidating ten results over four quarters costs in addition. */
  @Benchmark
  public Object consolidated() {
    return people[next()].consolidated();
  }

  /** The sentences of four traces that are there. */
  @Benchmark
  public Object told() {
    return Scorecard.told(traces.get(next()));
  }

  /** The JSON of four traces that are there, and its hash, as a proposal is stored. */
  @Benchmark
  public List<String> hashed() {
    List<String> hashes = new ArrayList<>(Scorecard.QUARTERS);
    for (Trace trace : traces.get(next())) {
      hashes.add(TraceHash.of(JSON.valueToTree(trace)));
    }
    return hashes;
  }
}

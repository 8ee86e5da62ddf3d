package id.go.pariaman.kinerja.scoring;

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

/** What one scorecard costs, with its trace and without. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScorecardBenchmark {

  private static final int PEOPLE = 512;

  private final Scorecard[] people = new Scorecard[PEOPLE];
  private int next;

  @Setup(Level.Trial)
  public void enrol() {
    for (int person = 0; person < PEOPLE; person++) {
      people[person] = Scorecard.of(person);
    }
  }

  private Scorecard person() {
    next = (next + 1) % PEOPLE;
    return people[next];
  }

  @Benchmark
  public Object traced() {
    return person().traced();
  }

  @Benchmark
  public Object untraced() {
    return person().untraced();
  }
}

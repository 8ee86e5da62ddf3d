package id.go.pariaman.kinerja.process.appraisalcycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.go.pariaman.kinerja.appraisal.Appraisals;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.cycle.Enrolment;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.rules.RuleSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Fifty people in chunks of ten; what a transaction did before it failed is forgotten. */
class AppraisalLauncherTest {

  private static final int PEOPLE = 50;

  private final Cycles cycles = mock(Cycles.class);
  private final Enrolment enrolment = mock(Enrolment.class);
  private final Appraisals appraisals = mock(Appraisals.class);
  private final RuleSet rules = mock(RuleSet.class);
  private final Set<String> launched = new ConcurrentSkipListSet<>();
  private final ThreadLocal<List<String>> uncommitted = ThreadLocal.withInitial(ArrayList::new);
  private final Set<String> bad = new ConcurrentSkipListSet<>();
  private Duration eachTakes = Duration.ZERO;

  private final AppraisalLauncher launcher =
      new AppraisalLauncher(
          cycles, enrolment, appraisals, mock(RuntimeService.class), new Forgetful());

  @BeforeEach
  void aCycle() {
    when(cycles.rules("2026")).thenReturn(rules);
    when(rules.count(RuleCode.LAUNCH_CHUNK)).thenReturn(10);
    when(rules.count(RuleCode.LAUNCH_SECONDS)).thenReturn(20);
    when(enrolment.notLaunched(eq("2026"), anyInt()))
        .thenAnswer(
            call ->
                IntStream.range(0, PEOPLE)
                    .mapToObj(AppraisalLauncherTest::key)
                    .filter(key -> !launched.contains(key.toString()))
                    .limit(call.<Integer>getArgument(1))
                    .toList());
    when(appraisals.begin(any())).thenAnswer(call -> begin(call.getArgument(0)));
  }

  private static AppraisalKey key(int number) {
    return new AppraisalKey("2026", "1984052720131210%02d".formatted(number));
  }

  private Optional<Integer> begin(AppraisalKey key) throws InterruptedException {
    Thread.sleep(eachTakes.toMillis());
    if (bad.contains(key.toString())) {
      throw new IllegalStateException("broken");
    }
    uncommitted.get().add(key.toString());
    return Optional.of(1);
  }

  @Test
  void startsEverybody() {
    launcher.launch("2026");
    assertThat(launched).hasSize(PEOPLE);
  }

  @Test
  void whoCannotBeStartedHoldsUpNobodyAndIsNamed() {
    bad.add(key(0).toString());
    bad.add(key(17).toString());

    assertThatThrownBy(() -> launcher.launch("2026"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(key(0).toString())
        .hasMessageContaining(key(17).toString())
        .hasRootCauseMessage("broken");

    assertThat(launched).hasSize(PEOPLE - 2).doesNotContainAnyElementsOf(bad);
  }

  /** More of them than a job looks at in one go. */
  @Test
  void manyWhoCannotBeStartedHideNobodyBehindThem() {
    IntStream.range(0, 30).mapToObj(number -> key(number).toString()).forEach(bad::add);

    assertThatThrownBy(() -> launcher.launch("2026")).isInstanceOf(IllegalStateException.class);

    assertThat(launched).hasSize(PEOPLE - 30);
  }

  /** One chunk alone would take two seconds. */
  @Test
  void stopsInTheMiddleOfAChunkWhenTheTimeOfAJobIsOver() {
    eachTakes = Duration.ofMillis(200);
    when(rules.count(RuleCode.LAUNCH_SECONDS)).thenReturn(1);

    launcher.launch("2026");

    assertThat(launched).as("what was begun is kept").isNotEmpty().hasSizeLessThan(15);
  }

  /** One by one all of them would take five seconds. */
  @Test
  void stopsWhileItStartsPeopleOneByOne() {
    when(rules.count(RuleCode.LAUNCH_CHUNK)).thenReturn(PEOPLE);
    eachTakes = Duration.ofMillis(100);
    bad.add(key(0).toString());
    when(rules.count(RuleCode.LAUNCH_SECONDS)).thenReturn(1);
    long start = System.nanoTime();

    launcher.launch("2026");

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    assertThat(launched).isNotEmpty().hasSizeLessThan(PEOPLE - 1);
  }

  /** Commits what succeeded, forgets what failed. */
  private final class Forgetful extends TransactionTemplate {

    @Override
    public void executeWithoutResult(Consumer<TransactionStatus> action) {
      uncommitted.get().clear();
      action.accept(mock(TransactionStatus.class));
      launched.addAll(uncommitted.get());
    }
  }
}

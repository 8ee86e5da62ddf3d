package id.go.pariaman.kinerja.process.appraisalcycle;

import id.go.pariaman.kinerja.appraisal.Appraisals;
import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.Cycles;
import id.go.pariaman.kinerja.cycle.Enrolment;
import id.go.pariaman.kinerja.process.ProcessVariable;
import id.go.pariaman.kinerja.process.employeeappraisal.EmployeeAppraisal;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.rules.RuleSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts appraisals in chunks: the rows and the instances of one chunk in one transaction, each
 * chunk in a worker thread outside the job's command context, so that what is committed stays
 * committed whatever happens to the job. Two launches at once do no harm: the appraisal's primary
 * key decides who starts it.
 */
@Component
class AppraisalLauncher {

  private static final int WORKERS = 2;

  private final Cycles cycles;
  private final Enrolment enrolment;
  private final Appraisals appraisals;
  private final RuntimeService runtime;
  private final TransactionTemplate transaction;

  AppraisalLauncher(
      Cycles cycles,
      Enrolment enrolment,
      Appraisals appraisals,
      RuntimeService runtime,
      TransactionTemplate transaction) {
    this.cycles = cycles;
    this.enrolment = enrolment;
    this.appraisals = appraisals;
    this.runtime = runtime;
    this.transaction = transaction;
  }

  /**
   * Works until nobody is left, at most the seconds that the rule set gives one job; the diagram
   * comes back for the rest. Somebody who cannot be started holds up nobody else.
   *
   * @throws IllegalStateException when only such people are left: the job fails, and HR sees an
   *     incident that names their business keys
   */
  void launch(String cycle) {
    RuleSet rules = cycles.rules(cycle);
    Job job =
        new Job(
            rules.count(RuleCode.LAUNCH_CHUNK),
            System.nanoTime() + Duration.ofSeconds(rules.count(RuleCode.LAUNCH_SECONDS)).toNanos(),
            new ConcurrentSkipListMap<>(Comparator.comparing(AppraisalKey::toString)));
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try {
      List<AppraisalKey> left = left(cycle, job);
      while (!left.isEmpty() && !job.isOver()) {
        launch(left, job, workers);
        left = left(cycle, job);
      }
      if (left.isEmpty() && !job.failed().isEmpty()) {
        throw new IllegalStateException(
            "could not be started: " + job.failed().keySet(), job.failed().firstEntry().getValue());
      }
    } finally {
      workers.shutdown();
    }
  }

  /**
   * What one job does.
   *
   * @param until on the clock of {@code System.nanoTime}
   * @param failed who could not be started, and why
   */
  private record Job(int chunk, long until, NavigableMap<AppraisalKey, RuntimeException> failed) {

    boolean isOver() {
      return System.nanoTime() - until >= 0;
    }
  }

  private List<AppraisalKey> left(String cycle, Job job) {
    int limit = job.chunk() * WORKERS + job.failed().size();
    return enrolment.notLaunched(cycle, limit).stream()
        .filter(key -> !job.failed().containsKey(key))
        .toList();
  }

  private void launch(List<AppraisalKey> keys, Job job, ExecutorService workers) {
    List<Future<?>> running = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += job.chunk()) {
      List<AppraisalKey> part = keys.subList(from, Math.min(from + job.chunk(), keys.size()));
      running.add(workers.submit(() -> startTogether(part, job)));
    }
    running.forEach(AppraisalLauncher::join);
  }

  private void startTogether(List<AppraisalKey> part, Job job) {
    try {
      transaction.executeWithoutResult(
          status -> part.stream().takeWhile(key -> !job.isOver()).forEach(this::start));
    } catch (RuntimeException somebody) {
      part.stream().takeWhile(key -> !job.isOver()).forEach(key -> startAlone(key, job));
    }
  }

  /** The chunk was undone because of somebody in it; so that it is the others' no more. */
  private void startAlone(AppraisalKey key, Job job) {
    try {
      transaction.executeWithoutResult(status -> start(key));
    } catch (RuntimeException failure) {
      job.failed().put(key, failure);
    }
  }

  private void start(AppraisalKey key) {
    appraisals
        .begin(key)
        .ifPresent(
            period ->
                runtime.startProcessInstanceByKey(
                    EmployeeAppraisal.KEY,
                    key.toString(),
                    Map.of(ProcessVariable.PERIOD.name(), period)));
  }

  private static void join(Future<?> chunk) {
    try {
      chunk.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while launching", interrupted);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a worker of the launch broke", failed.getCause());
    }
  }
}

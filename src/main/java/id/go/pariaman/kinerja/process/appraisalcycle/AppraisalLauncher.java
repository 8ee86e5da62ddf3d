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
import java.util.List;
import java.util.Map;
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

  /** Works until nobody is left, at most the seconds that the rule set gives one job. */
  void launch(String cycle) {
    RuleSet rules = cycles.rules(cycle);
    int chunk = rules.count(RuleCode.LAUNCH_CHUNK);
    long until =
        System.nanoTime() + Duration.ofSeconds(rules.count(RuleCode.LAUNCH_SECONDS)).toNanos();
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try {
      List<AppraisalKey> left = enrolment.notLaunched(cycle, chunk * WORKERS);
      while (!left.isEmpty() && System.nanoTime() < until) {
        launch(left, chunk, workers);
        left = enrolment.notLaunched(cycle, chunk * WORKERS);
      }
    } finally {
      workers.shutdown();
    }
  }

  private void launch(List<AppraisalKey> keys, int chunk, ExecutorService workers) {
    List<Future<?>> running = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += chunk) {
      List<AppraisalKey> part = keys.subList(from, Math.min(from + chunk, keys.size()));
      running.add(
          workers.submit(
              () -> transaction.executeWithoutResult(status -> part.forEach(this::start))));
    }
    running.forEach(AppraisalLauncher::join);
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
      throw new IllegalStateException("a chunk could not be launched", failed.getCause());
    }
  }
}

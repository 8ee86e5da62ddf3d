package id.go.pariaman.kinerja.process;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;

/**
 * Gives a message to appraisals that wait for it. Where our tables say that somebody waits and the
 * engine knows of nobody, the job fails instead of coming back for ever, and HR sees an incident.
 */
@Component
public class Release {

  /** So many in one transaction that it stays far below the lock time of a job; no rule. */
  public static final int A_JOB = 100;

  private final RuntimeService runtime;

  Release(RuntimeService runtime) {
    this.runtime = runtime;
  }

  public void all(List<AppraisalKey> keys, String message) {
    int released = keys.stream().mapToInt(key -> one(key, message)).sum();
    if (released == 0 && !keys.isEmpty()) {
      throw new IllegalStateException(
          "%d appraisals wait for %s in our tables only, the first is %s"
              .formatted(keys.size(), message, keys.get(0)));
    }
  }

  private int one(AppraisalKey key, String message) {
    List<Execution> waits =
        runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(key.toString())
            .messageEventSubscriptionName(message)
            .list();
    waits.forEach(each -> runtime.messageEventReceived(message, each.getId()));
    return waits.size();
  }
}

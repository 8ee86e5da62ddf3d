package id.go.pariaman.kinerja.monitoring;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The door: looks at every invariant at one moment and tells all that is wrong. */
@Service
public class InvariantChecker {

  private static final int SECONDS = 120;

  private final AcceptsWrites writes;
  private final List<Check> checks;
  private final TransactionTemplate oneMoment;

  InvariantChecker(
      AcceptsWrites writes, List<Check> checks, PlatformTransactionManager transactions) {
    this.writes = writes;
    this.checks = checks;
    this.oneMoment = new TransactionTemplate(transactions);
    oneMoment.setReadOnly(true);
    oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    oneMoment.setTimeout(SECONDS);
  }

  /**
   * All violations, ordered by invariant and key; none while all is well. Inside a transaction it
   * sees what that transaction sees; of its own it looks at one moment while work goes on.
   */
  public List<Violation> check() {
    List<Violation> read =
        oneMoment.execute(
            status -> checks.stream().flatMap(check -> check.violations().stream()).toList());
    return Stream.concat(read.stream(), writes.violations().stream())
        .sorted(Comparator.comparing(Violation::invariant).thenComparing(Violation::key))
        .toList();
  }
}

package id.go.pariaman.kinerja.start;

import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says why the application does not start, one line a problem with its place first, in place of a
 * stack trace: {@code employees.csv:12:nip <what to do>}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusedReporter implements SpringBootExceptionReporter {

  private static final Logger LOG = LoggerFactory.getLogger(RefusedReporter.class);

  /** Spring Boot builds reporters with the context, which this one does not need. */
  RefusedReporter(ConfigurableApplicationContext context) {}

  @Override
  public boolean reportException(Throwable failure) {
    if (failure instanceof Refused refused) {
      LOG.error("{}", report(refused.problems()));
      return true;
    }
    return false;
  }

  static String report(List<Problem> problems) {
    return problems.stream()
        .map(problem -> "%n%s  %s".formatted(problem.field(), problem.message()))
        .collect(
            Collectors.joining(
                "",
                "Aplikasi tidak dimulai. Perbaiki %d kesalahan ini, lalu mulai lagi:"
                    .formatted(problems.size()),
                ""));
  }
}

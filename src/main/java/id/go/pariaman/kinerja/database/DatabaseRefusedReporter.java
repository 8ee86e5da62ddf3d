package id.go.pariaman.kinerja.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why the application does not start, in place of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseRefusedReporter implements SpringBootExceptionReporter {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseRefusedReporter.class);

  /** Spring Boot builds reporters with the context, which this one does not need. */
  DatabaseRefusedReporter(ConfigurableApplicationContext context) {}

  @Override
  public boolean reportException(Throwable failure) {
    if (failure instanceof DatabaseRefused) {
      LOG.error(failure.getMessage());
      return true;
    }
    return false;
  }
}

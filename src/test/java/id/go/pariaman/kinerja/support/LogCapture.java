package id.go.pariaman.kinerja.support;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import id.go.pariaman.kinerja.monitoring.privacy.PersonalTexts;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Everything that is logged from its start to its close, by any thread, stack traces included. */
public final class LogCapture implements AutoCloseable {

  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final AppenderBase<ILoggingEvent> appender =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
          lines.add(text(event));
        }
      };

  private LogCapture() {
    appender.setContext(root.getLoggerContext());
    appender.start();
    root.addAppender(appender);
  }

  public static LogCapture start() {
    return new LogCapture();
  }

  private static String text(ILoggingEvent event) {
    var message = event.getLoggerName() + " " + event.getFormattedMessage();
    return event.getThrowableProxy() == null
        ? message
        : message + "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy());
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** No line holds a name, an address, something that a person wrote, a rating or a predicate. */
  public void assertNothingPersonal(PersonalTexts personal) {
    assertThat(personal.in(lines()))
        .as("personal texts in %s lines of the log", lines.size())
        .isEmpty();
  }

  @Override
  public void close() {
    root.detachAppender(appender);
    appender.stop();
  }
}

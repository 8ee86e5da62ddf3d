package id.go.pariaman.kinerja.identity.engine;

import java.sql.SQLException;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.query.Query;

/**
 * Answers a query that brings an expression of its own with 400, before it is looked at, and one
 * with a value that the database cannot read. {@link GuardedExpressions} would not evaluate the
 * first either, but both would read like a fault of ours.
 */
class QueryGuard extends CommandInterceptor {

  private static final PrivateField EXTENDED_BY =
      PrivateField.of(AbstractExecuteFilterCmd.class, "extendingQuery");

  private static final String UNREADABLE =
      "Nilai di dalam kueri tidak dapat dibaca basis data. Periksa isinya, lalu ulangi.";

  /** Of an SQLSTATE: the data are wrong, a NUL in a text or a page before the first. */
  private static final String DATA_EXCEPTION = "22";

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof Query<?, ?> query) {
      check(query);
    } else if (command instanceof AbstractExecuteFilterCmd
        && EXTENDED_BY.of(command) instanceof Query<?, ?> extension) {
      check(extension);
    }
    try {
      return next.execute(command);
    } catch (ProcessEngineException failed) {
      throw isOfItsData(failed) ? new BadUserRequestException(UNREADABLE, failed) : failed;
    }
  }

  private static boolean isOfItsData(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && sql.getSQLState().startsWith(DATA_EXCEPTION)) {
        return true;
      }
    }
    return false;
  }

  private static void check(Query<?, ?> query) {
    List<? extends Query<?, ?>> parts =
        query instanceof TaskQueryImpl task ? task.getQueries() : List.of(query);
    for (Query<?, ?> part : parts) {
      if (part instanceof AbstractQuery<?, ?> asked
          && !GuardedExpressions.WITHOUT_SCOPE.containsAll(asked.getExpressions().values())) {
        throw new BadUserRequestException(GuardedExpressions.REFUSED);
      }
    }
  }
}

package id.go.pariaman.kinerja.identity.engine;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.query.Query;

/**
 * Answers a query that brings an expression of its own with 400, before it is looked at. {@link
 * GuardedExpressions} would not evaluate it either, but that reads like a fault of ours.
 */
class QueryGuard extends CommandInterceptor {

  private static final PrivateField EXTENDED_BY =
      PrivateField.of(AbstractExecuteFilterCmd.class, "extendingQuery");

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof Query<?, ?> query) {
      check(query);
    } else if (command instanceof AbstractExecuteFilterCmd
        && EXTENDED_BY.of(command) instanceof Query<?, ?> extension) {
      check(extension);
    }
    return next.execute(command);
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

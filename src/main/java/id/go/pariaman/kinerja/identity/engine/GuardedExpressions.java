package id.go.pariaman.kinerja.identity.engine;

import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.springframework.context.ApplicationContext;

/**
 * Expressions belong to our diagrams. Outside a running instance, which is in queries and filters
 * and so perhaps in the words of a user, exactly two are evaluated (CVE-2026-109432: any signed-in
 * user could run code through {@code orQueries}). Inside, they reach variables and the beans of one
 * package, nothing else.
 */
class GuardedExpressions extends SpringExpressionManager {

  static final Set<String> WITHOUT_SCOPE = Set.of("${currentUser()}", "${currentUserGroups()}");
  static final String REFUSED = "Ekspresi di dalam kueri tidak diizinkan.";

  private final String reachable;

  /**
   * @param reachable package whose beans diagrams may name, with its final dot
   */
  GuardedExpressions(ApplicationContext context, String reachable) {
    super(context);
    this.reachable = reachable;
  }

  @Override
  public Expression createExpression(String text) {
    return new Guarded(createValueExpression(text), text);
  }

  @Override
  protected ELResolver createElResolver() {
    CompositeELResolver resolver = new CompositeELResolver();
    resolver.add(new VariableScopeElResolver());
    resolver.add(new VariableContextElResolver());
    resolver.add(new ProcessBeans(applicationContext, reachable));
    resolver.add(new ArrayELResolver(true));
    resolver.add(new ListELResolver(true));
    resolver.add(new MapELResolver(true));
    return resolver;
  }

  private class Guarded extends JuelExpression {

    Guarded(ValueExpression expression, String text) {
      super(expression, GuardedExpressions.this, text);
    }

    @Override
    public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
      refuseWithout(scope);
      return super.getValue(scope, execution);
    }

    @Override
    public void setValue(Object value, VariableScope scope, BaseDelegateExecution execution) {
      refuseWithout(scope);
      super.setValue(value, scope, execution);
    }

    private void refuseWithout(VariableScope scope) {
      if (scope == null && !isLiteralText() && !WITHOUT_SCOPE.contains(expressionText)) {
        throw new BadUserRequestException(REFUSED);
      }
    }
  }
}

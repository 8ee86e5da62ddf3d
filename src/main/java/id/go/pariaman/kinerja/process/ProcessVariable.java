package id.go.pariaman.kinerja.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/** A process variable: an id or a routing fact, never anything personal. */
public record ProcessVariable<T>(String name, Class<T> type) {

  public T from(VariableScope scope) {
    return type.cast(scope.getVariable(name));
  }

  public void set(VariableScope scope, T value) {
    scope.setVariable(name, value);
  }
}

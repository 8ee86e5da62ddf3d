package id.go.pariaman.kinerja.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/** A process variable: an id or a routing fact, never anything personal. */
public record ProcessVariable<T>(String name, Class<T> type) {

  /** The period that an appraisal is in, from 1. */
  public static final ProcessVariable<Integer> PERIOD =
      new ProcessVariable<>("period", Integer.class);

  /** Null where it was never set. */
  public T from(VariableScope scope) {
    return type.cast(scope.getVariable(name));
  }

  public void set(VariableScope scope, T value) {
    scope.setVariable(name, value);
  }
}

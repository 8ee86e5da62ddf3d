package id.go.pariaman.kinerja.process.form;

import id.go.pariaman.kinerja.process.ProcessVariable;
import java.util.Map;

/**
 * What a gateway behind a user task has to know; the only thing of a form that the engine ever
 * sees.
 */
public record Facts(Map<String, Object> values) {

  public static final Facts NONE = new Facts(Map.of());

  public static <T> Facts of(ProcessVariable<T> variable, T value) {
    return new Facts(Map.of(variable.name(), value));
  }
}

package id.go.pariaman.kinerja.identity.engine;

import java.lang.reflect.Field;

/**
 * A field of a Camunda command that has no accessor. A release that renames it stops the start, it
 * opens nothing.
 */
record PrivateField(Field field) {

  static PrivateField of(Class<?> command, String name) {
    for (Class<?> type = command; type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return new PrivateField(field);
        }
      }
    }
    throw new IllegalStateException("Camunda's %s has no field %s".formatted(command, name));
  }

  Object of(Object command) {
    try {
      return field.get(command);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("made accessible when it was found", e);
    }
  }
}

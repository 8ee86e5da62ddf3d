package id.go.pariaman.kinerja.access;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;

/** Every route of the webapps' REST, read from the annotations of its classes. */
final class RestRoutes {

  record Route(String method, String path) {}

  private static final int DEEPEST = 6;

  private RestRoutes() {}

  static Set<Route> all() {
    Set<Route> routes =
        new TreeSet<>(Comparator.comparing(Route::path).thenComparing(Route::method));
    Map<String, Application> applications =
        Map.of(
            "/camunda/api/engine", new EngineRestApplication(),
            "/camunda/api/cockpit", new CockpitApplication(),
            "/camunda/api/admin", new AdminApplication(),
            "/camunda/api/tasklist", new TasklistApplication(),
            "/camunda/api/welcome", new WelcomeApplication());
    applications.forEach(
        (prefix, application) ->
            application.getClasses().stream()
                .filter(type -> annotation(type, Path.class) != null)
                .forEach(
                    type ->
                        add(
                            routes,
                            type,
                            joined(prefix, annotation(type, Path.class).value()),
                            DEEPEST)));
    return routes;
  }

  private static void add(Set<Route> routes, Class<?> type, String prefix, int depth) {
    for (Method method : type.getMethods()) {
      Path path = annotation(method, Path.class);
      String full = path == null ? prefix : joined(prefix, path.value());
      List<String> verbs = verbs(method);
      verbs.forEach(verb -> routes.add(new Route(verb, full)));
      if (verbs.isEmpty() && path != null && depth > 0) {
        add(routes, method.getReturnType(), full, depth - 1);
      }
    }
  }

  private static List<String> verbs(Method method) {
    return declarations(method).stream()
        .flatMap(declared -> Arrays.stream(declared.getAnnotations()))
        .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
        .filter(Objects::nonNull)
        .map(HttpMethod::value)
        .distinct()
        .toList();
  }

  private static <A extends Annotation> A annotation(Method method, Class<A> type) {
    return declarations(method).stream()
        .map(declared -> declared.getAnnotation(type))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static <A extends Annotation> A annotation(Class<?> type, Class<A> wanted) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      if (each.isAnnotationPresent(wanted)) {
        return each.getAnnotation(wanted);
      }
    }
    return null;
  }

  /** The method itself and the same one in superclasses and interfaces. */
  private static List<Method> declarations(Method method) {
    List<Method> found = new ArrayList<>(List.of(method));
    for (Class<?> each = method.getDeclaringClass(); each != null; each = each.getSuperclass()) {
      for (Class<?> face : each.getInterfaces()) {
        try {
          found.add(face.getMethod(method.getName(), method.getParameterTypes()));
        } catch (NoSuchMethodException elsewhere) {
          continue;
        }
      }
    }
    return found;
  }

  private static String joined(String prefix, String path) {
    return (prefix + "/" + path).replaceAll("/+", "/").replaceAll("/$", "");
  }
}

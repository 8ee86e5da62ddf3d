package id.go.pariaman.kinerja.access;

import id.go.pariaman.kinerja.support.Browser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One request of a cell. What would change something is sent with what no form accepts: who may
 * send it reads so, and nothing changes.
 *
 * @param body JSON, or the fields of a form where it begins with none
 * @param markers whoever may read sees one of them; none where it is enough to be let in
 */
record Sample(String method, String path, String body, List<String> markers) {

  private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

  HttpResponse<String> send(Browser browser) {
    boolean ofOurPages = !path.startsWith("/api") && !path.startsWith("/camunda");
    if (method.equals("GET")) {
      return ofOurPages ? browser.page(path) : browser.get(path);
    }
    return ofOurPages ? browser.form(path, Map.of("code", "")) : browser.json(method, path, body);
  }

  /** {@code no}, {@code yes}, or {@code part}: let in, and without what is marked. */
  String outcome(HttpResponse<String> answer) {
    boolean signIn =
        answer.headers().firstValue("location").filter(to -> to.endsWith("/masuk")).isPresent();
    boolean shows = markers.stream().anyMatch(answer.body()::contains);
    if (signIn || REFUSED.contains(answer.statusCode())) {
      return shows ? "refused, but shown" : "no";
    }
    if (answer.statusCode() >= 500 && !path.startsWith("/camunda")) {
      return "broken";
    }
    return markers.isEmpty() || shows ? "yes" : "part";
  }
}

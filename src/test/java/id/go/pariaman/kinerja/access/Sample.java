package id.go.pariaman.kinerja.access;

import id.go.pariaman.kinerja.support.Browser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One request of a cell. What would change something is sent with what no form accepts: who may
 * send it reads so, and nothing changes.
 *
 * @param body JSON; for a page the fields of its form
 * @param markers whoever may read sees one of them; none where it is enough to be let in
 */
record Sample(String method, String path, String body, List<String> markers) {

  /** Marks the answer to a count that is not zero. */
  static final String SOME = "count: 1 or more";

  private static final Pattern COUNTED = Pattern.compile("\"count\":\\s*[1-9]");
  private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

  HttpResponse<String> send(Browser browser) {
    boolean ofOurPages = !path.startsWith("/api") && !path.startsWith("/camunda");
    if (method.equals("GET")) {
      return ofOurPages ? browser.page(path) : browser.get(path);
    }
    return ofOurPages ? browser.form(path, body) : browser.json(method, path, body);
  }

  /** {@code no}, {@code yes}, or {@code part}: let in, and without what is marked. */
  String outcome(HttpResponse<String> answer) {
    boolean signIn =
        answer.headers().firstValue("location").filter(to -> to.endsWith("/masuk")).isPresent();
    boolean shows =
        markers.stream()
            .anyMatch(
                mark ->
                    mark.equals(SOME)
                        ? COUNTED.matcher(answer.body()).find()
                        : answer.body().contains(mark));
    if (signIn || REFUSED.contains(answer.statusCode())) {
      return shows ? "refused, but shown" : "no";
    }
    if (answer.statusCode() >= 500 && !path.startsWith("/camunda")) {
      return "broken";
    }
    return markers.isEmpty() || shows ? "yes" : "part";
  }

  /** What is wrong with the answer, in words; empty where it is what the cell says. */
  Optional<String> unexpected(AccessTable.Row row, Actor actor, Browser browser) {
    HttpResponse<String> answer = send(browser);
    String found = outcome(answer);
    String expected = row.cells().get(actor.column());
    boolean ofWebapps = path.startsWith("/camunda");
    boolean fits =
        switch (expected) {
          case "may" -> answer.statusCode() != 401;
          case "no" ->
              ofWebapps && !markers.isEmpty()
                  ? Set.of("no", "part").contains(found)
                  : found.equals("no");
          default -> found.equals(expected);
        };
    return fits
        ? Optional.empty()
        : Optional.of(
            "%s %s (%s), %s: %s instead of %s (%d %s)"
                .formatted(
                    method,
                    path,
                    row,
                    actor.column(),
                    found,
                    expected,
                    answer.statusCode(),
                    excerpt(answer)));
  }

  private static String excerpt(HttpResponse<String> answer) {
    String body = answer.body().replaceAll("\\s+", " ");
    return answer.headers().firstValue("location").orElse("")
        + " "
        + body.substring(0, Math.min(body.length(), 160));
  }
}

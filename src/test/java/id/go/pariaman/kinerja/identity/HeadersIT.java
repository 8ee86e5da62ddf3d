package id.go.pariaman.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.support.Browser;
import id.go.pariaman.kinerja.support.KinerjaTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every answer tells a browser, each header once. */
@KinerjaTest
class HeadersIT {

  private static final String OUR_POLICY =
      "default-src 'self'; script-src 'self'; img-src 'self' data:; object-src 'none';"
          + " base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "/, 200",
    "/masuk, 302",
    "/keluar, 200",
    "/siklus, 200",
    "/tidak-ada, 404",
    "/api/tasks, 200",
    "/api/tasks/x, 404",
    "/v3/api-docs, 200",
    "/actuator/prometheus, 403"
  })
  void ourAnswersAreStrict(String path, int status) {
    var answer = Browser.signedIn(port, "bkpsdm").page(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().allValues("content-security-policy")).containsExactly(OUR_POLICY);
    assertThat(answer.headers().allValues("x-content-type-options")).containsExactly("nosniff");
    assertThat(answer.headers().allValues("referrer-policy")).containsExactly("same-origin");
    assertThat(answer.headers().allValues("permissions-policy")).hasSize(1);
    assertThat(answer.headers().firstValue("cache-control").orElse("")).contains("no-store");
    assertThat(answer.headers().firstValue("strict-transport-security"))
        .as("only where people come by https, see ShippedStartIT")
        .isEmpty();
    assertThat(answer.headers().firstValue("server")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"tasklist", "cockpit", "admin"})
  void theWebappsAreAsStrictAsTheyGet(String app) {
    var answer = Browser.signedIn(port, "admin").page("/camunda/app/" + app + "/default/");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("content-security-policy"))
        .singleElement()
        .asString()
        .contains(
            "default-src 'self'", "'strict-dynamic'", "object-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe-eval", "https:")
        .containsPattern("script-src 'nonce-[^']+' 'strict-dynamic';");
    assertThat(answer.headers().allValues("x-content-type-options")).containsExactly("nosniff");
    assertThat(answer.headers().allValues("referrer-policy")).containsExactly("same-origin");
    assertThat(answer.headers().allValues("permissions-policy")).hasSize(1);
    assertThat(answer.headers().firstValue("content-type").orElse(""))
        .containsIgnoringCase("utf-8");
  }

  @ParameterizedTest
  @CsvSource({
    "/camunda/api/engine/engine/default/task?maxResults=1, 200",
    "/camunda/api/engine/engine/default/task/x, 404",
    "/camunda/api/engine/engine/default/authorization, 403"
  })
  void whatTheEngineAnswersIsKeptNowhere(String path, int status) {
    var answer = Browser.signedIn(port, "198405272013121003").get(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().allValues("cache-control")).isEqualTo(List.of("no-store"));
    assertThat(answer.headers().allValues("x-content-type-options")).containsExactly("nosniff");
  }

  /** A phone fetches four megabytes of scripts once, as one, and afterwards only asks. */
  @ParameterizedTest
  @CsvSource({
    "/aset/kinerja.css",
    "/camunda/lib/deps.js",
    "/camunda/app/tasklist/camunda-tasklist-bootstrap.js",
    "/camunda/app/tasklist/scripts/form-bar.js"
  })
  void filesTravelOnceAndCompressed(String path) {
    var browser = Browser.signedIn(port, "bkpsdm");
    var first = browser.get(path, "Accept-Encoding", "gzip");

    assertThat(first.headers().firstValue("content-encoding")).contains("gzip");
    assertThat(first.headers().firstValue("cache-control")).contains("no-cache");
    assertThat(first.headers().firstValue("last-modified")).isEmpty();
    var again =
        browser.get(path, "If-None-Match", first.headers().firstValue("etag").orElseThrow());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(browser.get(path, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void pagesAreNotCompressed() {
    var page = Browser.signedIn(port, "bkpsdm").get("/siklus", "Accept-Encoding", "gzip");

    assertThat(page.headers().firstValue("content-type").orElse("")).startsWith("text/html");
    assertThat(page.headers().firstValue("content-encoding")).isEmpty();
  }
}

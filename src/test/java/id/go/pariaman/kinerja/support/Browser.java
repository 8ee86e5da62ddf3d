package id.go.pariaman.kinerja.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One person's browser or program: keeps cookies, sends the tokens back, follows no redirect. */
public final class Browser {

  private static final String PASSWORD = "Pariaman-2026!";

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final URI base;
  private String basic;
  private boolean tokens = true;

  private Browser(int port) {
    this.base = URI.create("http://localhost:" + port);
  }

  public static Browser anonymous(int port) {
    return new Browser(port);
  }

  /** Signed in on our page and taken over by the webapps. */
  public static Browser signedIn(int port, String userId) {
    Browser browser = inSession(port, userId);
    browser.get("/camunda/app/tasklist/default/");
    return browser;
  }

  /** Signed in on our page: one costly check of the password, however many calls follow. */
  public static Browser inSession(int port, String userId) {
    Browser browser = new Browser(port);
    HttpResponse<String> answer = browser.signIn(userId, PASSWORD);
    if (!answer.headers().firstValue("location").orElse("").endsWith("/")) {
      throw new IllegalStateException("sign-in of %s answered %s".formatted(userId, answer));
    }
    return browser;
  }

  public static Browser basic(int port, String userId) {
    return basic(port, userId, PASSWORD);
  }

  public static Browser basic(int port, String userId, String password) {
    Browser browser = new Browser(port);
    byte[] pair = (userId + ":" + password).getBytes(StandardCharsets.UTF_8);
    browser.basic = "Basic " + Base64.getEncoder().encodeToString(pair);
    return browser;
  }

  /** From now on as a page of somebody else would send: with the cookies, without the tokens. */
  public Browser forged() {
    tokens = false;
    return this;
  }

  public HttpResponse<String> signIn(String userId, String password) {
    get("/masuk");
    return form(
        "/masuk",
        Map.of(
            "username", userId, "password", password, "_csrf", cookie("KINERJA-CSRF").orElse("")));
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  public HttpResponse<String> get(String path, String header, String value) {
    return send(request(path).header(header, value).GET());
  }

  /** As a browser asks for a page. */
  public HttpResponse<String> page(String path) {
    return send(request(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").GET());
  }

  public HttpResponse<String> post(String path, String json) {
    return json("POST", path, json);
  }

  public HttpResponse<String> json(String method, String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json)));
  }

  public HttpResponse<String> form(String path, Map<String, String> fields) {
    return form(
        path,
        fields.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&")));
  }

  /** The same, encoded already: a field may come more than once. */
  public HttpResponse<String> form(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** A scan, and the tick that its paper is signed, as the operator's page sends them. */
  public HttpResponse<String> upload(String path, byte[] scan) {
    return upload(path, "scan", "formulir.png", scan);
  }

  /** A file of a form, with the tick of the operator's page, which others ignore. */
  public HttpResponse<String> upload(String path, String field, String file, byte[] content) {
    String edge = "----kinerja";
    byte[] before =
        """
        --%1$s\r
        Content-Disposition: form-data; name="signed"\r
        \r
        true\r
        --%1$s\r
        Content-Disposition: form-data; name="%2$s"; filename="%3$s"\r
        Content-Type: application/octet-stream\r
        \r
        """
            .formatted(edge, field, file)
            .getBytes(StandardCharsets.UTF_8);
    byte[] after = "\r\n--%s--\r\n".formatted(edge).getBytes(StandardCharsets.UTF_8);
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + edge)
            .POST(BodyPublishers.ofByteArrays(List.of(before, content, after))));
  }

  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /** A cookie that somebody else has put there. */
  public void plant(String name, String value) {
    var cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(base, cookie);
  }

  /** The same cookies sent to another node, or to the next start. */
  public Browser elsewhere(int port) {
    var other = new Browser(port);
    cookies
        .getCookieStore()
        .getCookies()
        .forEach(cookie -> other.cookies.getCookieStore().add(other.base, cookie));
    return other;
  }

  /** The cookies and tokens that go with a request, for one that is written by hand. */
  public Map<String, String> headers() {
    Map<String, String> headers = tokenHeaders();
    headers.put(
        "Cookie",
        cookies.getCookieStore().getCookies().stream()
            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
            .collect(Collectors.joining("; ")));
    return headers;
  }

  private Map<String, String> tokenHeaders() {
    Map<String, String> headers = new HashMap<>();
    cookie("XSRF-TOKEN").ifPresent(token -> headers.put("X-XSRF-TOKEN", token));
    cookie("KINERJA-CSRF").ifPresent(token -> headers.put("X-KINERJA-CSRF", token));
    return headers;
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
    if (basic != null) {
      request.header("Authorization", basic);
    }
    if (tokens) {
      tokenHeaders().forEach(request::header);
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

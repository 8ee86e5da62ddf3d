package id.go.pariaman.kinerja.identity.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.WebUtils;

/**
 * Who has signed in sees the page that was asked for before. A cookie remembers it by its path
 * alone: a stranger's request leaves no session in the database, and the host that the client named
 * goes nowhere.
 */
class WantedPage implements RequestCache, AuthenticationSuccessHandler {

  private static final String COOKIE = "KINERJA-TUJUAN";
  private static final int LONGEST = 1000;

  private final RequestMatcher pages;
  private final boolean https;

  WantedPage(RequestMatcher pages, boolean https) {
    this.pages = pages;
    this.https = https;
  }

  @Override
  public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
    String query = request.getQueryString();
    String path = request.getRequestURI() + (query == null ? "" : "?" + query);
    if (pages.matches(request) && path.length() <= LONGEST) {
      write(response, Base64.getUrlEncoder().encodeToString(path.getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication person)
      throws IOException {
    String wanted = path(request).orElse("/");
    removeRequest(request, response);
    response.sendRedirect(wanted);
  }

  @Override
  public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
    return path(request).map(SimpleSavedRequest::new).orElse(null);
  }

  /** Nobody's request is replayed; the browser asks again. */
  @Override
  public HttpServletRequest getMatchingRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return null;
  }

  @Override
  public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
    if (WebUtils.getCookie(request, COOKIE) != null) {
      write(response, "");
    }
  }

  /** Only what leads to ourselves: no second slash, which would begin another host. */
  private static Optional<String> path(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
        .flatMap(cookie -> decoded(cookie.getValue()))
        .filter(path -> path.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*"));
  }

  private static Optional<String> decoded(String value) {
    try {
      return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException strange) {
      return Optional.empty();
    }
  }

  private void write(HttpServletResponse response, String value) {
    var cookie = new Cookie(COOKIE, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(https);
    cookie.setMaxAge(value.isEmpty() ? 0 : -1);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}

package id.go.pariaman.kinerja.identity.signin;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;

/** Which request is meant: by address, and whether a person at a browser waits for a page. */
final class Requests {

  private static final RequestMatcher PAGE_FOR_A_PERSON =
      new AndRequestMatcher(asksForHtml(), new NegatedRequestMatcher(at("/camunda/api/**")));

  private Requests() {}

  static RequestMatcher at(String... patterns) {
    return new OrRequestMatcher(
        Arrays.stream(patterns)
            .map(pattern -> (RequestMatcher) withDefaults().matcher(pattern))
            .toList());
  }

  static RequestMatcher get(String pattern) {
    return new OrRequestMatcher(
        withDefaults().matcher(HttpMethod.GET, pattern),
        withDefaults().matcher(HttpMethod.HEAD, pattern));
  }

  static RequestMatcher post(String pattern) {
    return withDefaults().matcher(HttpMethod.POST, pattern);
  }

  /** Persons are led to the sign-in page, programs get a status. */
  static AuthenticationEntryPoint signInPageElse(AuthenticationEntryPoint status) {
    var byClient = new LinkedHashMap<RequestMatcher, AuthenticationEntryPoint>();
    var signInPage = new LoginUrlAuthenticationEntryPoint("/masuk");
    signInPage.setFavorRelativeUris(true);
    byClient.put(PAGE_FOR_A_PERSON, signInPage);
    var entryPoint = new DelegatingAuthenticationEntryPoint(byClient);
    entryPoint.setDefaultEntryPoint(status);
    return entryPoint;
  }

  /** Whoever has an initial password still: a person changes it now, a program is told to. */
  static AuthenticationEntryPoint changePasswordElse(AuthenticationEntryPoint status) {
    var byClient = new LinkedHashMap<RequestMatcher, AuthenticationEntryPoint>();
    byClient.put(PAGE_FOR_A_PERSON, (request, response, e) -> response.sendRedirect("/akun/sandi"));
    var entryPoint = new DelegatingAuthenticationEntryPoint(byClient);
    entryPoint.setDefaultEntryPoint(status);
    return entryPoint;
  }

  /** Only pages a person asked for are gone back to after the sign-in, no script's request. */
  static RequestMatcher pagesWanted() {
    return new AndRequestMatcher(
        withDefaults().matcher(HttpMethod.GET, "/**"),
        PAGE_FOR_A_PERSON,
        new NegatedRequestMatcher(at("/masuk", "/keluar")));
  }

  private static RequestMatcher asksForHtml() {
    var html =
        new MediaTypeRequestMatcher(new HeaderContentNegotiationStrategy(), MediaType.TEXT_HTML);
    html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
    return html;
  }
}

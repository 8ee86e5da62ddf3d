package id.go.pariaman.kinerja.identity.session;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import id.go.pariaman.kinerja.identity.Accounts;
import id.go.pariaman.kinerja.identity.SignedIn;
import id.go.pariaman.kinerja.identity.Standing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the account at every request whether an earlier sign-in still counts and which roles go with
 * it today. A lock, a new password or a lost role shows at the next request, on every node.
 */
public class StillSignedIn extends OncePerRequestFilter {

  private static final Pattern ASSET =
      Pattern.compile("/(camunda/(app|lib|assets)|aset)/.*\\.(js|css|svg|png|ico|woff2?|ttf|json)");

  /** What is open to whoever has to change an initial password first. */
  private static final RequestMatcher OWN_PASSWORD =
      new OrRequestMatcher(
          withDefaults().matcher("/akun/sandi"),
          withDefaults().matcher("/keluar"),
          withDefaults().matcher("/masuk"),
          withDefaults().matcher("/error"));

  private final Accounts accounts;
  private final AuthenticationEntryPoint changeFirst;

  /**
   * @param changeFirst answers whoever has to change an initial password before anything else
   */
  public StillSignedIn(Accounts accounts, AuthenticationEntryPoint changeFirst) {
    this.accounts = accounts;
    this.changeFirst = changeFirst;
  }

  /** A file of the webapps or of our pages, the same for everybody. */
  public static boolean isAsset(HttpServletRequest request) {
    return ASSET.matcher(request.getRequestURI()).matches();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return isAsset(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<SignedIn> person =
        Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
            .flatMap(SignedInToken::person);
    if (person.isPresent()) {
      Optional<Standing> standing = accounts.standingOf(person.get());
      if (standing.isEmpty()) {
        signOut(request);
      } else if (standing.get().initialPassword() && !OWN_PASSWORD.matches(request)) {
        changeFirst.commence(request, response, null);
        return;
      } else {
        SecurityContextHolder.setContext(
            new SecurityContextImpl(SignedInToken.of(person.get(), standing.get().roles())));
      }
    }
    chain.doFilter(request, response);
  }

  private static void signOut(HttpServletRequest request) {
    SecurityContextHolder.clearContext();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}

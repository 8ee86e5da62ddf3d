package id.go.pariaman.kinerja.identity.session;

import id.go.pariaman.kinerja.identity.Accounts;
import id.go.pariaman.kinerja.identity.SignedIn;
import id.go.pariaman.kinerja.role.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the account at every request whether an earlier sign-in still counts and which roles go with
 * it today. A lock, a new password or a lost role shows at the next request, on every node.
 */
public class StillSignedIn extends OncePerRequestFilter {

  private static final Pattern ASSET =
      Pattern.compile("/(camunda/(app|lib|assets)|aset)/.*\\.(js|css|svg|png|ico|woff2?|ttf|json)");

  private final Accounts accounts;

  public StillSignedIn(Accounts accounts) {
    this.accounts = accounts;
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
    Authentication present = SecurityContextHolder.getContext().getAuthentication();
    if (present != null && present.getPrincipal() instanceof SignedIn person) {
      Set<Role> roles = accounts.rolesWhileSignedIn(person);
      if (roles.isEmpty()) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
          session.invalidate();
        }
      } else {
        SecurityContextHolder.setContext(new SecurityContextImpl(SignedInToken.of(person, roles)));
      }
    }
    chain.doFilter(request, response);
  }
}

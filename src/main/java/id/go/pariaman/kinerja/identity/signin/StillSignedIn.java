package id.go.pariaman.kinerja.identity.signin;

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
class StillSignedIn extends OncePerRequestFilter {

  private static final Pattern ASSET =
      Pattern.compile("/(camunda/(app|lib|assets)|aset)/.*\\.(js|css|svg|png|ico|woff2?|ttf|json)");

  private final Accounts accounts;

  StillSignedIn(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return ASSET.matcher(request.getRequestURI()).matches();
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
        SecurityContextHolder.setContext(
            new SecurityContextImpl(PasswordSignIn.token(person, roles)));
      }
    }
    chain.doFilter(request, response);
  }
}

package id.go.pariaman.kinerja.identity.session;

import static org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

import id.go.pariaman.kinerja.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps of a sign-in who it was, since when and of which password. Roles are not kept: {@link
 * StillSignedIn} reads them at every request.
 */
@Component
public class SignedInSession implements SecurityContextRepository {

  /** A working day; after it one signs in again, however busy one was. */
  static final Duration LONGEST = Duration.ofHours(8);

  private static final String SINCE = "kinerja.since";
  private static final String PASSWORD_OF = "kinerja.passwordOf";
  private static final String BY_PROVIDER = "kinerja.byProvider";

  private final Clock clock;

  SignedInSession(Clock clock) {
    this.clock = clock;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Once(request);
  }

  @Override
  @Deprecated
  @SuppressWarnings("deprecation")
  public SecurityContext loadContext(
      org.springframework.security.web.context.HttpRequestResponseHolder holder) {
    return loadDeferredContext(holder.getRequest()).get();
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return person(request).isPresent();
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    Optional<SignedIn> person =
        Optional.ofNullable(context.getAuthentication()).flatMap(SignedInToken::person);
    if (person.isPresent()) {
      write(request.getSession(), person.get());
    } else if (request.getSession(false) != null) {
      request.getSession().invalidate();
    }
  }

  private void write(HttpSession session, SignedIn person) {
    session.setAttribute(PRINCIPAL_NAME_INDEX_NAME, person.userId());
    session.setAttribute(PASSWORD_OF, person.passwordOf().toString());
    session.setAttribute(BY_PROVIDER, Boolean.toString(person.byProvider()));
    session.setAttribute(SINCE, clock.instant().toString());
  }

  private Optional<SignedIn> person(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(SINCE) instanceof String since)) {
      return Optional.empty();
    }
    if (!clock.instant().isBefore(Instant.parse(since).plus(LONGEST))) {
      session.invalidate();
      return Optional.empty();
    }
    return Optional.of(
        new SignedIn(
            text(session, PRINCIPAL_NAME_INDEX_NAME),
            Instant.parse(text(session, PASSWORD_OF)),
            Boolean.parseBoolean(text(session, BY_PROVIDER))));
  }

  private static String text(HttpSession session, String name) {
    return (String) session.getAttribute(name);
  }

  /** Looks into the session when somebody asks who is signed in, and only then. */
  private final class Once implements DeferredSecurityContext {

    private final HttpServletRequest request;
    private SecurityContext context;
    private boolean generated;

    private Once(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public SecurityContext get() {
      if (context == null) {
        Optional<SignedIn> person = person(request);
        generated = person.isEmpty();
        context =
            person
                .<SecurityContext>map(
                    found -> new SecurityContextImpl(SignedInToken.withoutRoles(found)))
                .orElseGet(SecurityContextHolder::createEmptyContext);
      }
      return context;
    }

    @Override
    public boolean isGenerated() {
      get();
      return generated;
    }
  }
}

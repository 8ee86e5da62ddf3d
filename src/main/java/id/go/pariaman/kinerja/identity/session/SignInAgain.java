package id.go.pariaman.kinerja.identity.session;

import id.go.pariaman.kinerja.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Lets a person go on in a new session where all the others have just ended. */
@Component
public class SignInAgain {

  private final SignedInSession sessions;

  SignInAgain(SignedInSession sessions) {
    this.sessions = sessions;
  }

  public void as(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
    if (request.getSession(false) != null) {
      request.getSession().invalidate();
    }
    var context = new SecurityContextImpl(SignedInToken.withoutRoles(person));
    SecurityContextHolder.setContext(context);
    sessions.saveContext(context, request, response);
  }
}

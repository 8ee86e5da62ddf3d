package id.go.pariaman.kinerja.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * Camunda's filters pass their login on through the session. Here it lives as long as the request:
 * it is made anew every time anyway, and a session is a row that holds texts only.
 */
class RequestLogin extends HttpServletRequestWrapper {

  /** {@code AuthenticationUtil.CAM_AUTH_SESSION_KEY}, which is protected. */
  static final String LOGIN = "authenticatedUser";

  RequestLogin(HttpServletRequest request) {
    super(request);
  }

  @Override
  public HttpSession getSession() {
    return getSession(true);
  }

  @Override
  public HttpSession getSession(boolean create) {
    HttpSession session = super.getSession(create);
    return session == null ? null : withoutLogin(session);
  }

  private HttpSession withoutLogin(HttpSession session) {
    return (HttpSession)
        Proxy.newProxyInstance(
            RequestLogin.class.getClassLoader(),
            new Class<?>[] {HttpSession.class},
            (proxy, method, arguments) -> {
              boolean login = arguments != null && LOGIN.equals(arguments[0]);
              if (login && method.getName().equals("getAttribute")) {
                return getAttribute(LOGIN);
              }
              if (login && method.getName().equals("setAttribute")) {
                setAttribute(LOGIN, arguments[1]);
                return null;
              }
              try {
                return method.invoke(session, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }
}

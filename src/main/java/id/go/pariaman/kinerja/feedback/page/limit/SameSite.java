package id.go.pariaman.kinerja.feedback.page.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Whether a form was sent by a page of ours. Every browser of today names the origin of a form that
 * is posted; a program need not, and forges nothing, since it has no visitor's browser at hand.
 */
@Component
public class SameSite {

  private final String base;

  SameSite(@Value("${kinerja.base-address}") String base) {
    this.base = base;
  }

  public boolean sent(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin")) {
      return false;
    }
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin == null
        || origin.equals(base)
        || host(origin).equals(request.getHeader(HttpHeaders.HOST));
  }

  private static String host(String origin) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException none) {
      return "";
    }
  }
}

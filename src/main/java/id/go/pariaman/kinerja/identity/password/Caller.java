package id.go.pariaman.kinerja.identity.password;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.web.util.WebUtils;

/**
 * Where a try comes from.
 *
 * @param address of the client; of IPv6 the first 64 bits, since whoever has one has them all
 * @param device what the browser shows to be known by; empty without
 */
public record Caller(String address, String device) {

  static final String COOKIE = "KINERJA-PERANGKAT";

  public static Caller of(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return new Caller(network(request.getRemoteAddr()), cookie == null ? "" : cookie.getValue());
  }

  private static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    String[] groups = address.split(":");
    return String.join(":", Arrays.copyOf(groups, Math.min(4, groups.length)));
  }
}

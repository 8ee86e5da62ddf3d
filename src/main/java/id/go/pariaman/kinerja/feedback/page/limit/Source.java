package id.go.pariaman.kinerja.feedback.page.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from, as far as the socket says, or the one proxy that {@code
 * kinerja.proxy} names: a header that anybody may write counts for nothing.
 *
 * @param network the address; of IPv6 its first 64 bits, since whoever has one has them all
 */
public record Source(String network) {

  private static final int HALF = 8;

  public static Source of(HttpServletRequest request) {
    return of(request.getRemoteAddr());
  }

  static Source of(String address) {
    if (!address.contains(":")) {
      return new Source(address);
    }
    try {
      // An address with a colon is never looked up by name.
      InetAddress parsed = InetAddress.getByName(address);
      byte[] bytes = parsed.getAddress();
      return bytes.length <= HALF
          ? new Source(parsed.getHostAddress())
          : new Source(HexFormat.of().formatHex(Arrays.copyOf(bytes, HALF)));
    } catch (UnknownHostException noAddress) {
      return new Source("unreadable");
    }
  }
}

package id.go.pariaman.kinerja.identity.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer tells a browser, and what a page of ours may contain. */
final class OurHeaders {

  private static final String OUR_CONTENT =
      "default-src 'self'; script-src 'self'; img-src 'self' data:; object-src 'none';"
          + " base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
  private static final String NO_DEVICES =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

  private final WebAddress address;

  OurHeaders(WebAddress address) {
    this.address = address;
  }

  static void content(HeadersConfigurer<HttpSecurity> headers) {
    headers.contentSecurityPolicy(csp -> csp.policyDirectives(OUR_CONTENT));
  }

  HttpSecurity strict(HttpSecurity http) throws Exception {
    return http.headers(
        headers ->
            headers
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(devices -> devices.policy(NO_DEVICES))
                .httpStrictTransportSecurity(
                    hsts -> hsts.requestMatcher(request -> address.isHttps())));
  }
}

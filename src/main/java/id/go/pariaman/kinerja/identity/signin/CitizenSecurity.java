package id.go.pariaman.kinerja.identity.signin;

import static id.go.pariaman.kinerja.identity.signin.Requests.at;
import static id.go.pariaman.kinerja.identity.signin.Requests.get;
import static id.go.pariaman.kinerja.identity.signin.Requests.post;

import id.go.pariaman.kinerja.web.Bulkhead;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** What is open to whoever comes by, and what nobody may send. */
@Configuration(proxyBeanMethods = false)
class CitizenSecurity {

  private static final String[] STAFF_ON_SURVEYS = {
    "/survei/kertas", "/survei/impor/**", "/survei/tindak-lanjut/**"
  };

  /**
   * What citizens open. Nobody signs in there, no session is looked up or made and no cookie set;
   * the forms carry a signed token of their own, and only so many requests are served at a time.
   */
  @Bean
  @Order(0)
  SecurityFilterChain citizens(HttpSecurity http, Bulkhead bulkhead, WebAddress address)
      throws Exception {
    return new OurHeaders(address)
        .strict(http)
        .securityMatcher(
            new AndRequestMatcher(
                at("/survei", "/survei/**"), new NegatedRequestMatcher(at(STAFF_ON_SURVEYS))))
        .headers(OurHeaders::content)
        .addFilterAfter(bulkhead, HeaderWriterFilter.class)
        .securityContext(
            context -> context.securityContextRepository(new NullSecurityContextRepository()))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        .logout(out -> out.disable())
        .csrf(csrf -> csrf.disable())
        .authorizeHttpRequests(
            allow ->
                allow
                    .requestMatchers(
                        get("/survei/**"),
                        post("/survei/k/*"),
                        post("/survei/titik/*"),
                        post("/survei/kios/*/isi"))
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .build();
  }

  /** PostgreSQL knows no NUL: a value with one would read like a fault of ours. */
  @Bean
  HttpFirewall noNul() {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
    return firewall;
  }
}

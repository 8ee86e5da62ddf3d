package id.go.pariaman.kinerja.identity.signin;

import static id.go.pariaman.kinerja.identity.signin.Requests.at;
import static id.go.pariaman.kinerja.identity.signin.Requests.pagesWanted;
import static id.go.pariaman.kinerja.identity.signin.Requests.post;
import static id.go.pariaman.kinerja.identity.signin.Requests.signInPageElse;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pariaman.kinerja.identity.Accounts;
import id.go.pariaman.kinerja.role.Role;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may open which address. Three chains; what none of them names is closed. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

  private static final String[] WATCHES_PROCESSES = {
    Role.HR.name(), Role.COMMITTEE.name(), Role.INSPECTOR.name(), Role.ADMIN.name()
  };
  private static final String OUR_CONTENT =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " frame-ancestors 'none'; form-action 'self'";
  private static final String NO_DEVICES =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

  private final Accounts accounts;
  private final Refusals refusals;
  private final WebAddress address;

  WebSecurity(Accounts accounts, ObjectMapper json, WebAddress address) {
    this.accounts = accounts;
    this.refusals = new Refusals(json);
    this.address = address;
  }

  @Bean
  AuthenticationManager passwordSignIn() {
    return new ProviderManager(new PasswordSignIn(accounts));
  }

  /** The webapps; Camunda's own CSRF token and Content-Security-Policy stay. */
  @Bean
  @Order(1)
  SecurityFilterChain webapps(HttpSecurity http) throws Exception {
    return common(http)
        .securityMatcher(at("/camunda", "/camunda/**", "/engine-rest/**"))
        .addFilterBefore(new ClosedDoors(), SecurityContextHolderFilter.class)
        .headers(
            headers ->
                headers
                    .frameOptions(frame -> frame.disable())
                    .xssProtection(xss -> xss.disable())
                    .cacheControl(cache -> cache.disable()))
        .csrf(csrf -> csrf.disable())
        .authorizeHttpRequests(
            allow ->
                allow
                    .requestMatchers(at("/camunda/app/admin/**"))
                    .hasRole(Role.ADMIN.name())
                    .requestMatchers(at("/camunda/app/cockpit/**", "/camunda/api/cockpit/**"))
                    .hasAnyRole(WATCHES_PROCESSES)
                    .requestMatchers(EngineRoutes.retry())
                    .hasRole(Role.ADMIN.name())
                    .requestMatchers(EngineRoutes.closed())
                    .denyAll()
                    .requestMatchers(EngineRoutes.works())
                    .hasAnyRole(WATCHES_PROCESSES)
                    .requestMatchers(at("/camunda/**"))
                    .authenticated()
                    .anyRequest()
                    .denyAll())
        .exceptionHandling(refused -> refused.authenticationEntryPoint(signInPageElse(refusals)))
        .build();
  }

  /** Programs: HTTP Basic, or the session of a page of ours together with its CSRF token. */
  @Bean
  @Order(2)
  SecurityFilterChain api(HttpSecurity http, Clock clock) throws Exception {
    return common(http)
        .securityMatcher(at("/api/**", "/v3/api-docs/**", "/actuator/**"))
        .authenticationManager(
            new ProviderManager(new RememberedBasic(new PasswordSignIn(accounts), clock)))
        .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(OUR_CONTENT)))
        .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(CsrfTokens.repository(address.isHttps()))
                    .csrfTokenRequestHandler(new CsrfTokens())
                    .ignoringRequestMatchers(CsrfTokens::isBasicOnly))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.NEVER))
        .authorizeHttpRequests(
            allow ->
                allow
                    .requestMatchers(at("/actuator/health/**"))
                    .permitAll()
                    .requestMatchers(at("/actuator/**"))
                    .hasRole(Role.ADMIN.name())
                    .requestMatchers(
                        post("/api/cycles"),
                        post("/api/rules/what-if"),
                        at("/api/cycles/*/cascade"))
                    .hasRole(Role.HR.name())
                    .anyRequest()
                    .authenticated())
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .build();
  }

  /** Our pages. */
  @Bean
  @Order(3)
  SecurityFilterChain pages(HttpSecurity http, AuthenticationManager passwords) throws Exception {
    return common(http)
        .authenticationManager(passwords)
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(CsrfTokens.repository(address.isHttps()))
                    .csrfTokenRequestHandler(new CsrfTokens()))
        .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(OUR_CONTENT)))
        .formLogin(
            form ->
                form.loginPage("/masuk")
                    .failureUrl("/masuk?gagal")
                    .successHandler(new BackWhereAsked()))
        .logout(
            out ->
                out.logoutRequestMatcher(post("/keluar"))
                    .logoutSuccessUrl("/masuk?keluar")
                    .deleteCookies("JSESSIONID", "XSRF-TOKEN")
                    .addLogoutHandler(
                        new HeaderWriterLogoutHandler(
                            new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE))))
        .authorizeHttpRequests(
            allow ->
                allow
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(at("/masuk", "/aset/**"))
                    .permitAll()
                    .requestMatchers(at("/siklus/**", "/aturan/*/coba"))
                    .hasRole(Role.HR.name())
                    .requestMatchers(at("/aturan/**"))
                    .hasAnyRole(WATCHES_PROCESSES)
                    .requestMatchers(at("/unit/**"))
                    .hasRole(Role.OPERATOR.name())
                    .requestMatchers(at("/", "/keluar", "/penilaian/**", "/pindaian/*"))
                    .authenticated()
                    .anyRequest()
                    .denyAll())
        .exceptionHandling(
            refused ->
                refused
                    .authenticationEntryPoint(signInPageElse(refusals))
                    .accessDeniedHandler(new StalePages()))
        .build();
  }

  private HttpSecurity common(HttpSecurity http) throws Exception {
    return http.addFilterBefore(new StillSignedIn(accounts), AnonymousAuthenticationFilter.class)
        .requestCache(cache -> cache.requestCache(pagesWanted()))
        .headers(
            headers ->
                headers
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(devices -> devices.policy(NO_DEVICES))
                    .httpStrictTransportSecurity(
                        hsts -> hsts.requestMatcher(request -> address.isHttps())));
  }
}

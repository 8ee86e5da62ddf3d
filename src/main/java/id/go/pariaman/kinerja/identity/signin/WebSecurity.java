package id.go.pariaman.kinerja.identity.signin;

import static id.go.pariaman.kinerja.identity.signin.Requests.at;
import static id.go.pariaman.kinerja.identity.signin.Requests.changePasswordElse;
import static id.go.pariaman.kinerja.identity.signin.Requests.get;
import static id.go.pariaman.kinerja.identity.signin.Requests.pagesWanted;
import static id.go.pariaman.kinerja.identity.signin.Requests.post;
import static id.go.pariaman.kinerja.identity.signin.Requests.signInPageElse;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pariaman.kinerja.identity.Accounts;
import id.go.pariaman.kinerja.identity.oidc.Providers;
import id.go.pariaman.kinerja.identity.password.Caller;
import id.go.pariaman.kinerja.identity.password.KnownDevices;
import id.go.pariaman.kinerja.identity.password.PasswordSignIn;
import id.go.pariaman.kinerja.identity.password.ProvenPasswords;
import id.go.pariaman.kinerja.identity.password.RememberedBasic;
import id.go.pariaman.kinerja.identity.session.SignedInSession;
import id.go.pariaman.kinerja.identity.session.StillSignedIn;
import id.go.pariaman.kinerja.identity.signin.webapp.AllVersions;
import id.go.pariaman.kinerja.identity.signin.webapp.ClosedDoors;
import id.go.pariaman.kinerja.identity.signin.webapp.EngineBodies;
import id.go.pariaman.kinerja.identity.signin.webapp.EngineRoutes;
import id.go.pariaman.kinerja.role.Role;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;

/**
 * Who may open which address, of those who sign in. Three chains beside that of {@link
 * CitizenSecurity}; what none of them names is closed.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

  private static final String[] WATCHES_PROCESSES =
      EngineRoutes.WATCHERS.stream().map(Role::name).toArray(String[]::new);
  private static final String[] KEEPS_ACCOUNTS = {
    Role.OPERATOR.name(), Role.HR.name(), Role.ADMIN.name()
  };

  private final Accounts accounts;
  private final ObjectMapper json;
  private final OurHeaders headers;
  private final Refusals refusals;
  private final WebAddress address;
  private final SignedInSession sessions;
  private final WantedPage wanted;
  private final PasswordSignIn passwords;
  private final KnownDevices devices;
  private final Providers providers;

  WebSecurity(
      Accounts accounts,
      ObjectMapper json,
      WebAddress address,
      SignedInSession sessions,
      ProvenPasswords passwords,
      KnownDevices devices,
      Providers providers) {
    this.accounts = accounts;
    this.json = json;
    this.headers = new OurHeaders(address);
    this.refusals = new Refusals(json);
    this.address = address;
    this.sessions = sessions;
    this.passwords = new PasswordSignIn(passwords);
    this.devices = devices;
    this.providers = providers;
    this.wanted = new WantedPage(pagesWanted(), address.isHttps());
  }

  /** Every chain has its own; without this one Spring Boot would bring a user and a password. */
  @Bean
  AuthenticationManager nobodyElse() {
    return claim -> {
      throw new ProviderNotFoundException("no chain of ours asked");
    };
  }

  /** The webapps; Camunda's own CSRF token and Content-Security-Policy stay. */
  @Bean
  @Order(1)
  SecurityFilterChain webapps(HttpSecurity http) throws Exception {
    return common(http)
        .securityMatcher(at("/camunda", "/camunda/**", "/engine-rest/**"))
        .addFilterBefore(new ClosedDoors(), SecurityContextHolderFilter.class)
        .addFilterAfter(new AllVersions(), AuthorizationFilter.class)
        .addFilterAfter(new EngineBodies(json), AuthorizationFilter.class)
        .headers(
            headers ->
                headers
                    .frameOptions(frame -> frame.disable())
                    .xssProtection(xss -> xss.disable())
                    .cacheControl(cache -> cache.disable())
                    .addHeaderWriter(WebSecurity::keepNothingOfTheEngine))
        .csrf(csrf -> csrf.disable())
        .authorizeHttpRequests(
            allow ->
                allow
                    .requestMatchers(StillSignedIn::isAsset)
                    .authenticated()
                    .requestMatchers(at("/camunda/api/**"))
                    .access(new EngineRoutes())
                    .requestMatchers(at("/camunda/app/admin/**"))
                    .hasRole(Role.ADMIN.name())
                    .requestMatchers(at("/camunda/app/cockpit/**"))
                    .hasAnyRole(WATCHES_PROCESSES)
                    .requestMatchers(get("/camunda/**"))
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
            new ProviderManager(
                new RememberedBasic(
                    passwords, person -> accounts.standingOf(person).isPresent(), clock)))
        .headers(OurHeaders::content)
        .httpBasic(
            basic ->
                basic.authenticationEntryPoint(refusals).authenticationDetailsSource(Caller::of))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(CsrfTokens.repository(address.isHttps()))
                    .csrfTokenRequestHandler(new CsrfTokens())
                    .ignoringRequestMatchers(CsrfTokens::isBasicOnly))
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
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    providers.letIn(http, address.baseAddress(), "/masuk?ditolak", wanted::onAuthenticationSuccess);
    return common(http)
        .authenticationProvider(passwords)
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(CsrfTokens.repository(address.isHttps()))
                    .csrfTokenRequestHandler(new CsrfTokens()))
        .headers(OurHeaders::content)
        .formLogin(
            form ->
                form.loginPage("/masuk")
                    .authenticationDetailsSource(Caller::of)
                    .failureHandler((request, response, e) -> response.sendRedirect("/masuk?gagal"))
                    .successHandler(this::signedIn))
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
                    .requestMatchers(at("/survei/impor/**"))
                    .hasRole(Role.HR.name())
                    .requestMatchers(
                        at("/survei/tindak-lanjut/**", "/survei/kertas", "/siklus/*/survei/**"))
                    .hasAnyRole(Role.HR.name(), Role.OPERATOR.name())
                    .requestMatchers(at("/siklus/**", "/aturan/*/coba"))
                    .hasRole(Role.HR.name())
                    .requestMatchers(at("/audit/**"))
                    .hasRole(Role.INSPECTOR.name())
                    .requestMatchers(at("/aturan/**"))
                    .hasAnyRole(WATCHES_PROCESSES)
                    .requestMatchers(at("/akun/orang/**"))
                    .hasAnyRole(KEEPS_ACCOUNTS)
                    .requestMatchers(at("/unit/**"))
                    .hasRole(Role.OPERATOR.name())
                    .requestMatchers(
                        at(
                            "/",
                            "/keluar",
                            "/akun",
                            "/akun/sandi",
                            "/akun/keluar-semua",
                            "/penilaian/**",
                            "/pindaian/*"))
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

  private void signedIn(
      HttpServletRequest request, HttpServletResponse response, Authentication person)
      throws IOException {
    devices.remember(request, response, person.getName(), address.isHttps());
    wanted.onAuthenticationSuccess(request, response, person);
  }

  /** What people read through the webapps stays in no cache; Camunda's own filter allows it to. */
  private static void keepNothingOfTheEngine(
      HttpServletRequest request, HttpServletResponse response) {
    if (request.getRequestURI().startsWith("/camunda/api/")) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }

  private HttpSecurity common(HttpSecurity http) throws Exception {
    var stillSignedIn =
        new StillSignedIn(accounts, changePasswordElse(refusals::changePasswordFirst));
    return headers
        .strict(http)
        .addFilterBefore(stillSignedIn, AnonymousAuthenticationFilter.class)
        .securityContext(context -> context.securityContextRepository(sessions))
        .requestCache(cache -> cache.requestCache(wanted));
  }
}

package id.go.pariaman.kinerja.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves only so many public requests at a time, so that a flood of them leaves threads and
 * connections to the staff. Nobody is kept waiting: a thread that waits is a thread that is taken.
 */
public class Bulkhead extends OncePerRequestFilter {

  private static final String SECONDS_TO_WAIT = "10";

  private final Semaphore places;
  private final byte[] full;

  /**
   * @param most requests served at a time; fewer than the database has connections
   */
  Bulkhead(int most) {
    places = new Semaphore(most);
    try (var page = new ClassPathResource("survei-penuh.html").getInputStream()) {
      full = page.readAllBytes();
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    request.getParameterMap(); // reads the body first: who sends it slowly takes nobody's place
    if (!places.tryAcquire()) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
      response.setContentType(MediaType.TEXT_HTML_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      response.getOutputStream().write(full);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }

  /** A filter of the citizens' chain, not one of every request. */
  @Configuration(proxyBeanMethods = false)
  static class Setup {

    @Bean
    Bulkhead bulkhead(@Value("${kinerja.public-requests:8}") int most) {
      return new Bulkhead(most);
    }

    @Bean
    FilterRegistrationBean<Bulkhead> notForEverybody(Bulkhead bulkhead) {
      var registration = new FilterRegistrationBean<>(bulkhead);
      registration.setEnabled(false);
      return registration;
    }
  }
}

package id.go.pariaman.kinerja.identity.session;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * Sessions are rows, so that any node serves them and a restart ends none. A row holds texts and
 * nothing else: whoever could write into the table could still not make us build an object of his
 * choice, and what does not belong there shows at once.
 */
@Configuration(proxyBeanMethods = false)
class SessionTable {

  /** Found by Spring Session under this name. */
  @Bean
  static ConversionService springSessionConversionService() {
    var texts = new GenericConversionService();
    texts.addConverter(
        Object.class,
        byte[].class,
        value -> {
          if (value instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
          }
          throw new IllegalStateException("a session holds texts, not " + value.getClass());
        });
    texts.addConverter(
        byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
    return texts;
  }

  /** Two requests of one page may write the same attribute. */
  @Bean
  static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> lastWriterWins() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }
}

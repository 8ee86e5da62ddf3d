package id.go.pariaman.kinerja.feedback;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the public form works with: connections of its own, so that a flood of it never takes those
 * of the staff. Nobody gets them who does not ask for them by name.
 */
@Configuration(proxyBeanMethods = false)
public class CitizenConnections {

  /** Name of the {@link JdbcClient} over these connections. */
  public static final String JDBC = "citizenJdbc";

  private static final String SOURCE = "citizenDataSource";
  private static final int CONNECTIONS = 8;
  private static final long MILLISECONDS_FOR_A_CONNECTION = 2_000;

  /** As the staff's, but fewer, and none is waited for long. */
  @Bean(name = SOURCE, defaultCandidate = false)
  HikariDataSource citizenDataSource(JdbcConnectionDetails server, Environment environment) {
    HikariDataSource source = new HikariDataSource();
    Binder.get(environment).bind("spring.datasource.hikari", Bindable.ofInstance(source));
    source.setJdbcUrl(server.getJdbcUrl());
    source.setUsername(server.getUsername());
    source.setPassword(server.getPassword());
    source.setPoolName("citizens");
    source.setMaximumPoolSize(CONNECTIONS);
    source.setMinimumIdle(1);
    source.setConnectionTimeout(MILLISECONDS_FOR_A_CONNECTION);
    source.setConnectionInitSql(
        "set statement_timeout = '5s'; set lock_timeout = '2s'; set idle_in_transaction_session_timeout = '10s'");
    return source;
  }

  @Bean(name = JDBC, defaultCandidate = false)
  JdbcClient citizenJdbc(@Qualifier(SOURCE) DataSource source) {
    return JdbcClient.create(source);
  }
}

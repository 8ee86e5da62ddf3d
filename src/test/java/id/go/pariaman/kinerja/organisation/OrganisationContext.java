package id.go.pariaman.kinerja.organisation;

import id.go.pariaman.kinerja.KinerjaApplication;
import id.go.pariaman.kinerja.support.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The organisation packages on a fresh database, with a clock that stands where a test puts it. */
public final class OrganisationContext {

  private final AnnotationConfigApplicationContext spring;

  private OrganisationContext(AnnotationConfigApplicationContext spring) {
    this.spring = spring;
  }

  public static OrganisationContext start(String today) {
    var context = new OrganisationContext(new AnnotationConfigApplicationContext(Configured.class));
    context.setToday(today);
    return context;
  }

  public <T> T get(Class<T> bean) {
    return spring.getBean(bean);
  }

  public JdbcClient jdbc() {
    return get(JdbcClient.class);
  }

  public void setToday(String today) {
    get(SteppingClock.class).today = LocalDate.parse(today);
  }

  /** The SQL sent since the list was last cleared. */
  public List<String> statements() {
    return get(Configured.class).statements;
  }

  public void close() {
    spring.close();
  }

  public List<OrganisationChanged> events() {
    return get(Configured.class).events;
  }

  @TestConfiguration
  @EnableTransactionManagement
  @ComponentScan("id.go.pariaman.kinerja.organisation")
  static class Configured {

    final List<OrganisationChanged> events = new ArrayList<>();
    final List<String> statements = Collections.synchronizedList(new ArrayList<>());

    @Bean
    DataSource dataSource() {
      return new DelegatingDataSource(TestDatabase.migrated()) {
        @Override
        public Connection getConnection() throws SQLException {
          return recording(super.getConnection());
        }
      };
    }

    private Connection recording(Connection connection) {
      return (Connection)
          Proxy.newProxyInstance(
              Connection.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (proxy, method, arguments) -> {
                if (method.getName().equals("prepareStatement")) {
                  statements.add((String) arguments[0]);
                }
                try {
                  return method.invoke(connection, arguments);
                } catch (InvocationTargetException failed) {
                  throw failed.getCause();
                }
              });
    }

    @Bean
    JdbcClient jdbcClient(DataSource source) {
      return JdbcClient.create(source);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource source) {
      return new JdbcTransactionManager(source);
    }

    @Bean
    SteppingClock clock() {
      return new SteppingClock();
    }

    @EventListener
    void changed(OrganisationChanged event) {
      events.add(event);
    }
  }

  static final class SteppingClock extends Clock {

    private LocalDate today;

    @Override
    public ZoneId getZone() {
      return KinerjaApplication.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
      return today.atTime(9, 0).atZone(getZone()).toInstant();
    }
  }
}

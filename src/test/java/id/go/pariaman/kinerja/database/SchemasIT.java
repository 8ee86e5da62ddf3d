package id.go.pariaman.kinerja.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.support.KinerjaTest;
import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Flyway, the engine and the connections, as the application configures them. */
@KinerjaTest
class SchemasIT {

  @Autowired private JdbcClient sql;
  @Autowired private DataSource dataSource;
  @Autowired private ConfigurableListableBeanFactory beans;

  @Test
  void theEnginesTablesLieInPublicAndNoneOfOurs() {
    assertThat(tables("public"))
        .contains("act_ru_task", "act_hi_procinst")
        .allMatch(this::isEngine);
  }

  @Test
  void ourTablesLieInKinerjaAndNoneOfTheEngine() {
    assertThat(tables("kinerja")).contains("flyway_schema_history").noneMatch(this::isEngine);
  }

  @ParameterizedTest
  @CsvSource({
    "search_path, '\"public\",\"kinerja\"'",
    "statement_timeout, 1min",
    "lock_timeout, 20s",
    "idle_in_transaction_session_timeout, 2min",
    "application_name, kinerja"
  })
  void everyConnectionIsSetUp(String setting, String value) {
    assertThat(sql.sql("show " + setting).query(String.class).single().replace(" ", ""))
        .isIn(value, value.replace("\"", ""));
  }

  @Test
  void connectionsCommitAtReadCommitted() throws Exception {
    try (var connection = dataSource.getConnection()) {
      assertThat(connection.getTransactionIsolation())
          .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
      assertThat(connection.getMetaData().getUserName()).isEqualTo("kinerja_app");
    }
  }

  @Test
  void theEngineWaitsForTheMigrations() {
    assertThat(beans.getBeanDefinition("processEngineFactoryBean").getDependsOn())
        .contains("flywayInitializer");
  }

  private List<String> tables(String schema) {
    return sql.sql("select tablename from pg_tables where schemaname = ?")
        .param(schema)
        .query(String.class)
        .list();
  }

  private boolean isEngine(String table) {
    return table.startsWith("act_");
  }
}

package id.go.pariaman.kinerja.support;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** One PostgreSQL for all tests of this JVM; every caller gets a database of its own. */
public final class TestDatabase {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private TestDatabase() {}

  /** An empty database with schema kinerja, search path kinerja, public. */
  public static DataSource empty() {
    var name = "kinerja" + DATABASES.incrementAndGet();
    try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
    var source = (PGSimpleDataSource) Server.POSTGRES.getDatabase("postgres", name);
    source.setCurrentSchema("kinerja,public");
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create schema kinerja");
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
    return pooled(source);
  }

  private static DataSource pooled(DataSource source) {
    var pool = new HikariDataSource();
    pool.setDataSource(source);
    pool.setMaximumPoolSize(10);
    pool.setMinimumIdle(0);
    pool.setIdleTimeout(10_000);
    return pool;
  }

  /** A database with our tables, without rows. */
  public static DataSource migrated() {
    var source = empty();
    Flyway.configure().dataSource(source).schemas("kinerja").load().migrate();
    return source;
  }

  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();

    static EmbeddedPostgres start() {
      try {
        var postgres = EmbeddedPostgres.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
        return postgres;
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    static void close(EmbeddedPostgres postgres) {
      try {
        postgres.close();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}

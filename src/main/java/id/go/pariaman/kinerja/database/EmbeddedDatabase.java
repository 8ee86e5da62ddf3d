package id.go.pariaman.kinerja.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/**
 * A PostgreSQL server that lives and ends with the application. As a bean it gives Spring Boot the
 * connection; its presence says that the application does not run on a server of the city.
 */
public final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final String NAME = "kinerja";
  // Not named as the schema: "$user" in a search path would then lead the engine's tables there.
  private static final String ROLE = "kinerja_app";

  private final DirectoryLock lock;
  private final PostgresCluster cluster;
  private final int port;
  private final String password;
  private boolean closed;

  private EmbeddedDatabase(DirectoryLock lock, PostgresCluster cluster, int port, String password) {
    this.lock = lock;
    this.cluster = cluster;
    this.port = port;
    this.password = password;
  }

  /**
   * Starts the server on the data directory, which is filled on the first start.
   *
   * @throws DatabaseRefused if the directory is in use, or the server does not start, could lose
   *     data or lets anybody in without a password; nothing is left running then
   */
  static EmbeddedDatabase start(EmbeddedDatabaseSettings settings) {
    var prepared = settings.prepared();
    try {
      return start(prepared, DirectoryLock.of(prepared.dataDirectory()));
    } catch (IOException e) {
      throw new DatabaseRefused(
          "PostgreSQL di %s gagal dijalankan: %s".formatted(prepared.dataDirectory(), e), e);
    }
  }

  private static EmbeddedDatabase start(EmbeddedDatabaseSettings settings, DirectoryLock lock)
      throws IOException {
    EmbeddedDatabase database = null;
    try {
      var data = settings.dataDirectory();
      var programs =
          new PostgresPrograms(PostgresBinaries.unpackedIn(settings.binariesDirectory()));
      var cluster = new PostgresCluster(data.resolve("pg"), programs);
      var superuserPassword = PrivateFiles.password(data.resolve("postgres.password"));
      if (cluster.exists()) {
        cluster.stopLeftover();
      } else {
        cluster.create(data.resolve("postgres.password"));
      }
      var port = settings.databasePort() == 0 ? freePort() : settings.databasePort();
      var password = PrivateFiles.password(data.resolve(ROLE + ".password"));
      database = new EmbeddedDatabase(lock, cluster, port, password);
      cluster.start(port);
      database.prepareRole(superuserPassword);
      database.refuseWeakness(data);
      LOG.info("PostgreSQL berjalan di {} pada porta {}", data, port);
      return database;
    } catch (IOException | RuntimeException e) {
      if (database == null) {
        lock.close();
      } else {
        database.close();
      }
      throw e;
    }
  }

  @Override
  public String getJdbcUrl() {
    return url(NAME);
  }

  @Override
  public String getUsername() {
    return ROLE;
  }

  @Override
  public String getPassword() {
    return password;
  }

  /** Stops the server and releases the directory; once, later calls do nothing. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (lock) {
      if (cluster.server() != null) {
        cluster.stop();
      }
    } catch (IOException | DatabaseRefused e) {
      LOG.error("PostgreSQL tidak dapat dihentikan dengan baik", e);
    }
  }

  private void prepareRole(String superuserPassword) {
    try (var connection =
            DriverManager.getConnection(
                url("postgres"), PostgresCluster.SUPERUSER, superuserPassword);
        var statement = connection.createStatement()) {
      if (isMissing(connection, "select 1 from pg_roles where rolname = ?", ROLE)) {
        statement.execute("create role " + ROLE + " login");
      }
      connection
          .unwrap(PGConnection.class)
          .alterUserPassword(ROLE, password.toCharArray(), "scram-sha-256");
      if (isMissing(connection, "select 1 from pg_database where datname = ?", NAME)) {
        statement.execute("create database " + NAME + " owner " + ROLE);
      }
    } catch (SQLException e) {
      throw new DatabaseRefused(
          "Basis data tidak dapat disiapkan: %s. Periksa berkas postgres.password di folder data."
              .formatted(firstLine(e)),
          e);
    }
  }

  private void refuseWeakness(Path data) {
    var open =
        Stream.of(PostgresCluster.SUPERUSER, ROLE)
            .filter(user -> DurabilityGuard.letsInWithoutPassword(getJdbcUrl(), user))
            .toList();
    if (!open.isEmpty()) {
      throw new DatabaseRefused(
          "PostgreSQL di %s menerima %s tanpa kata sandi; kembalikan scram-sha-256 di pg/pg_hba.conf, lalu mulai lagi."
              .formatted(data, String.join(" dan ", open)));
    }
    try (var connection = DriverManager.getConnection(getJdbcUrl(), ROLE, password)) {
      var weak = DurabilityGuard.weaknesses(connection);
      if (!weak.isEmpty()) {
        throw new DatabaseRefused(
            "PostgreSQL di %s dapat kehilangan data karena %s; kembalikan menjadi on (pg/postgresql.conf, pg/postgresql.auto.conf, atau pg_checksums), lalu mulai lagi."
                .formatted(data, String.join(", ", weak)));
      }
    } catch (SQLException e) {
      throw new DatabaseRefused("Basis data tidak dapat diperiksa: " + firstLine(e) + ".", e);
    }
  }

  private static boolean isMissing(Connection connection, String sql, String name)
      throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      query.setString(1, name);
      try (var rows = query.executeQuery()) {
        return !rows.next();
      }
    }
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private static String firstLine(SQLException e) {
    return e.getMessage().lines().findFirst().orElse(e.getSQLState());
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}

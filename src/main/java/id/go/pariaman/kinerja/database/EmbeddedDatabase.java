package id.go.pariaman.kinerja.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/**
 * A PostgreSQL server that lives and ends with the application. As a bean it gives Spring Boot the
 * connection; its presence says that the application does not run on a server of the city.
 */
public final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final int RESTARTS = 30;
  private static final Duration BETWEEN_RESTARTS = Duration.ofSeconds(1);

  private final DirectoryLock lock;
  private final PostgresCluster cluster;
  private final DatabaseAccess access;
  private final Duration betweenRestarts;
  private boolean closed;

  private EmbeddedDatabase(
      DirectoryLock lock,
      PostgresCluster cluster,
      DatabaseAccess access,
      Duration betweenRestarts) {
    this.betweenRestarts = betweenRestarts;
    this.lock = lock;
    this.cluster = cluster;
    this.access = access;
  }

  /**
   * Starts the server on the data directory, which is filled on the first start.
   *
   * @throws DatabaseRefused if the directory is in use, or the server does not start, could lose
   *     data or lets anybody in without a password; nothing is left running then
   */
  static EmbeddedDatabase start(EmbeddedDatabaseSettings settings) {
    return start(settings, BETWEEN_RESTARTS);
  }

  /**
   * @param betweenRestarts pause after each of the {@value #RESTARTS} tries to start a killed
   *     server
   */
  static EmbeddedDatabase start(EmbeddedDatabaseSettings settings, Duration betweenRestarts) {
    var prepared = settings.prepared();
    try {
      return start(prepared, betweenRestarts, DirectoryLock.of(prepared.dataDirectory()));
    } catch (IOException e) {
      throw new DatabaseRefused(
          "PostgreSQL di %s gagal dijalankan (%s).".formatted(prepared.dataDirectory(), e), e);
    }
  }

  private static EmbeddedDatabase start(
      EmbeddedDatabaseSettings settings, Duration betweenRestarts, DirectoryLock lock)
      throws IOException {
    EmbeddedDatabase database = null;
    try {
      var data = settings.dataDirectory();
      var programs = PostgresBinaries.unpackedIn(settings.binariesDirectory());
      var cluster = new PostgresCluster(data.resolve("pg"), new PostgresPrograms(programs));
      var superuserFile = data.resolve(DatabaseAccess.SUPERUSER + ".password");
      var superuserPassword = PrivateFiles.password(superuserFile);
      if (cluster.exists()) {
        cluster.stopLeftover();
      } else {
        cluster.create(superuserFile);
      }
      var port = settings.databasePort() == 0 ? freePort() : settings.databasePort();
      var password = PrivateFiles.password(data.resolve(DatabaseAccess.ROLE + ".password"));
      var access = new DatabaseAccess(port, superuserPassword, password);
      database = new EmbeddedDatabase(lock, cluster, access, betweenRestarts);
      cluster.start(port);
      access.prepare();
      access.refuseWeakServer();
      database.keepRunning();
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
    return access.url();
  }

  @Override
  public String getUsername() {
    return DatabaseAccess.ROLE;
  }

  @Override
  public String getPassword() {
    return access.password();
  }

  /** Stops the server and releases the directory; once, later calls do nothing. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (lock) {
      cluster.stop();
    } catch (IOException | DatabaseRefused e) {
      LOG.error("PostgreSQL tidak dapat dihentikan dengan baik", e);
    }
  }

  /**
   * A server that is killed under the application is started again, however often that happens.
   * When {@value #RESTARTS} tries in a row fail it is left alone, and the log says so.
   */
  private void keepRunning() throws IOException {
    cluster.server().ifPresent(server -> server.onExit().thenRunAsync(this::startAgain));
  }

  private synchronized void startAgain() {
    for (var attempt = 1; attempt <= RESTARTS && !closed; attempt++) {
      try {
        LOG.warn("PostgreSQL berhenti di luar aplikasi; dijalankan lagi (percobaan {})", attempt);
        cluster.start(access.port());
        keepRunning();
        return;
      } catch (IOException | DatabaseRefused e) {
        LOG.error("PostgreSQL belum dapat dijalankan lagi: {}", e.getMessage());
      }
      try {
        wait(betweenRestarts.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    if (!closed) {
      LOG.error(
          "PostgreSQL tidak dapat dijalankan lagi setelah {} percobaan, dan tidak dicoba lagi. Perbaiki penyebabnya, lalu mulai ulang aplikasi.",
          RESTARTS);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}

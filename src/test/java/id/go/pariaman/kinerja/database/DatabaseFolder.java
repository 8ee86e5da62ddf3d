package id.go.pariaman.kinerja.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A data directory of a test, as a first start and a stop leave it. */
final class DatabaseFolder implements AutoCloseable {
  static final Path BINARIES = Path.of("target/postgresql");
  private static Path template;

  private final Path data;
  private final List<EmbeddedDatabase> started = new ArrayList<>();

  private DatabaseFolder(Path data) {
    this.data = data;
  }

  /** Copies a directory that is made once: making one is the slowest part of a first start. */
  static synchronized DatabaseFolder in(Path empty) throws IOException {
    if (template == null) {
      template = Files.createTempDirectory(Files.createDirectories(Path.of("target/data")), "new");
      EmbeddedDatabase.start(new EmbeddedDatabaseSettings(template, 0, BINARIES)).close();
    }
    var data = empty.toRealPath();
    try (var paths = Files.walk(template)) {
      for (var path : paths.skip(1).toList()) {
        Files.copy(
            path, data.resolve(template.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return new DatabaseFolder(data);
  }

  EmbeddedDatabase start() {
    return start(0);
  }

  /** One that loses no time between its tries to start a killed server. */
  EmbeddedDatabase startHasty() {
    var settings = new EmbeddedDatabaseSettings(data, 0, BINARIES);
    started.add(EmbeddedDatabase.start(settings, Duration.ofMillis(1)));
    return started.get(started.size() - 1);
  }

  EmbeddedDatabase start(int port) {
    var database = EmbeddedDatabase.start(new EmbeddedDatabaseSettings(data, port, BINARIES));
    started.add(database);
    return database;
  }

  /** The start fails with one line that holds the given part. */
  void assertRefused(String part) {
    assertThatThrownBy(this::start)
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining(part)
        .message()
        .hasLineCount(1);
  }

  Optional<ProcessHandle> server() throws IOException {
    return new PostgresCluster(file("pg"), new PostgresPrograms(BINARIES)).server();
  }

  Path file(String name) {
    return data.resolve(name);
  }

  void append(String file, String line) throws IOException {
    Files.writeString(file(file), line + "\n", StandardOpenOption.APPEND);
  }

  @Override
  public void close() {
    started.forEach(EmbeddedDatabase::close);
  }

  static void execute(EmbeddedDatabase database, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                database.getJdbcUrl(), database.getUsername(), database.getPassword());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String query(EmbeddedDatabase database, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                database.getJdbcUrl(), database.getUsername(), database.getPassword());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}

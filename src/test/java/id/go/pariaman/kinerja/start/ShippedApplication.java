package id.go.pariaman.kinerja.start;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.support.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The jar as it is shipped, in a JVM of its own with nothing set but where its data lie and which
 * ports it takes.
 */
final class ShippedApplication implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  final int port = freePort();
  private final int databasePort = freePort();
  private final Path data;
  private final Path output;
  private final Process process;

  private ShippedApplication(Path data, Map<String, String> settings) throws IOException {
    this.data = data;
    this.output = Files.createTempFile(Path.of("target"), "shipped", ".log");
    var command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar().toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    command.environment().put("KINERJA_DATA_DIRECTORY", data.toString());
    command.environment().put("KINERJA_BINARIES_DIRECTORY", "target/postgresql");
    command.environment().put("KINERJA_DATABASE_PORT", Integer.toString(databasePort));
    command.environment().put("SERVER_PORT", Integer.toString(port));
    command.environment().putAll(settings);
    this.process = command.start();
  }

  static ShippedApplication start(Path data, Map<String, String> settings) throws IOException {
    return new ShippedApplication(data, settings);
  }

  ShippedApplication ready() {
    return await("Kinerja siap di", () -> output().contains("Kinerja siap di"));
  }

  /** Looks again and again until it is so, as long as the application lives. */
  ShippedApplication await(String what, BooleanSupplier condition) {
    var deadline = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      assertThat(process.isAlive()).as("%s, alive\n%s", what, output()).isTrue();
      assertThat(Instant.now()).as("%s, in time\n%s", what, output()).isBefore(deadline);
      try {
        TimeUnit.MILLISECONDS.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    return this;
  }

  String get(String user, String path) {
    var answer = Browser.basic(port, user).get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  /** One number from the database, read as the application's role. */
  long count(String sql) {
    try (var connection =
            DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + databasePort + "/kinerja",
                "kinerja_app",
                Files.readString(data.resolve("kinerja_app.password")).strip());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
      return rows.getLong(1);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String output() {
    try {
      return Files.readString(output);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Waits for the end that comes by itself. */
  int exitCode() {
    assertThat(ended()).as("ends by itself\n%s", output()).isTrue();
    return process.exitValue();
  }

  /** Ctrl-C, and PostgreSQL stops with it. */
  @Override
  public void close() {
    process.destroy();
    if (!ended()) {
      process.destroyForcibly();
    }
    assertThat(data.resolve("pg/postmaster.pid")).as(output()).doesNotExist();
  }

  private boolean ended() {
    try {
      return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Path jar() throws IOException {
    try (var jars = Files.newDirectoryStream(Path.of("target"), "kinerja-*.jar")) {
      var found = jars.iterator();
      assertThat(found.hasNext()).as("mvn verify builds the jar before it runs this test").isTrue();
      return found.next();
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}

package id.go.pariaman.kinerja.database;

import static id.go.pariaman.kinerja.database.DatabaseFolder.BINARIES;
import static id.go.pariaman.kinerja.database.DatabaseFolder.execute;
import static id.go.pariaman.kinerja.database.DatabaseFolder.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.support.LogCapture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting, stopping, being killed. */
class EmbeddedDatabaseIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private DatabaseFolder folder;

  @BeforeEach
  void prepare(@TempDir Path data) throws IOException {
    folder = DatabaseFolder.in(data);
  }

  @AfterEach
  void stop() {
    folder.close();
  }

  @Test
  void aRestartKeepsDataAndPassword() throws Exception {
    var first = folder.start();
    execute(first, "create table kept (value text)");
    execute(first, "insert into kept values ('before the restart')");
    first.close();

    var second = folder.start();

    assertThat(query(second, "select value from kept")).isEqualTo("before the restart");
    assertThat(second.getPassword()).isEqualTo(first.getPassword());
  }

  @Test
  void theServerEndsWithTheApplication() throws Exception {
    var database = folder.start();
    var server = folder.server().orElseThrow();
    database.close();
    assertThat(server.onExit()).succeedsWithin(PATIENCE);
    assertThatThrownBy(() -> query(database, "select 1")).isInstanceOf(SQLException.class);
  }

  @Test
  void aSecondStartInTheSameProcessIsRefusedAndHarmsNothing() throws Exception {
    var first = folder.start();
    folder.assertRefused("sedang dipakai aplikasi Kinerja lain");
    assertThat(query(first, "select 1")).isEqualTo("1");
    first.close();
    folder.start();
  }

  @Test
  void aKilledApplicationLeavesNoLockNoSecondServerAndNoLoss() throws Exception {
    var port = DatabaseFolder.freePort();
    var other = otherApplication(port);
    try {
      folder.assertRefused("(proses " + other.pid() + ")");
    } finally {
      other.destroyForcibly().waitFor();
    }
    var leftover = folder.server().orElseThrow();

    var database = folder.start(port);

    assertThat(leftover.onExit()).succeedsWithin(PATIENCE);
    assertThat(folder.server().orElseThrow().pid()).isNotEqualTo(leftover.pid());
    assertThat(query(database, "select value from kept")).isEqualTo("before the kill");
  }

  @Test
  void aKilledServerIsStartedAgainWithWhatWasCommitted() throws Exception {
    var database = folder.start();
    execute(database, "create table kept (value text)");
    execute(database, "insert into kept values ('before the kill')");
    folder.server().orElseThrow().destroyForcibly();
    assertThat(eventually(() -> query(database, "select value from kept")))
        .isEqualTo("before the kill");
  }

  @Test
  void aKilledServerThatCannotBeStartedAgainIsGivenUpAudibly() throws Exception {
    try (var log = LogCapture.start()) {
      folder.startHasty();
      var server = folder.server().orElseThrow();
      Files.move(folder.file("pg/PG_VERSION"), folder.file("PG_VERSION"));
      server.destroyForcibly();
      eventually(
          () -> {
            assertThat(log.lines())
                .anyMatch(
                    line ->
                        line.contains(
                            "PostgreSQL tidak dapat dijalankan lagi setelah 30 percobaan"));
            return true;
          });
    }
  }

  @Test
  void aProcessThatGotTheNumberOfADeadServerIsLeftAlone() throws Exception {
    var stranger = new ProcessBuilder("sleep", "60").start();
    try {
      Files.writeString(folder.file("pg/postmaster.pid"), stranger.pid() + "\n");
      assertThat(query(folder.start(), "select 1")).isEqualTo("1");
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly();
    }
  }

  private Process otherApplication(int port) throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                OtherApplication.class.getName(),
                folder.file("").toString(),
                BINARIES.toString(),
                Integer.toString(port))
            .redirectErrorStream(true)
            .redirectOutput(folder.file("other.log").toFile())
            .start();
    return eventually(
        () -> {
          assertThat(folder.file(OtherApplication.STORED)).exists();
          return process;
        });
  }

  private static <T> T eventually(Callable<T> attempt) throws Exception {
    var deadline = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        return attempt.call();
      } catch (SQLException | AssertionError e) {
        if (Instant.now().isAfter(deadline)) {
          throw e;
        }
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
  }
}

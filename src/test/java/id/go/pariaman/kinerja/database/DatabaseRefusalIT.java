package id.go.pariaman.kinerja.database;

import static id.go.pariaman.kinerja.database.DatabaseFolder.BINARIES;
import static id.go.pariaman.kinerja.database.DatabaseFolder.execute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that could lose data or give it away is not left running. */
class DatabaseRefusalIT {
  private DatabaseFolder folder;

  @BeforeEach
  void prepare(@TempDir Path data) throws IOException {
    folder = DatabaseFolder.in(data);
  }

  @AfterEach
  void nothingRuns() throws IOException {
    folder.close();
    assertThat(folder.server()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
  void aSettingThatIsOff(String setting) throws Exception {
    folder.append("pg/postgresql.conf", setting + " = off");
    folder.assertRefused(setting + " = off");
    assertThat(folder.server()).isEmpty();
    folder.append("pg/postgresql.conf", setting + " = on");
    folder.start();
  }

  @Test
  void aRoleThatDoesNotWaitForItsCommits() throws Exception {
    var database = folder.start();
    execute(database, "alter role kinerja_app set synchronous_commit = off");
    database.close();
    folder.assertRefused("synchronous_commit = off");
  }

  @Test
  void noChecksums() throws Exception {
    PrivateFiles.deleteTree(folder.file("pg"));
    var programs = new PostgresPrograms(PostgresBinaries.unpackedIn(BINARIES.toRealPath()));
    programs.run(
        "initdb",
        "--pgdata=" + folder.file("pg"),
        "--username=postgres",
        "--pwfile=" + folder.file("postgres.password"),
        "--auth=scram-sha-256",
        "--no-data-checksums",
        "--no-sync",
        "--set=unix_socket_directories=");
    folder.assertRefused("data_checksums = off");
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgres", "kinerja_app"})
  void aRoleThatIsTrusted(String role) throws Exception {
    var rules = folder.file("pg/pg_hba.conf");
    Files.writeString(
        rules, "host all " + role + " 127.0.0.1/32 trust\n" + Files.readString(rules));
    folder.assertRefused("menerima " + role + " tanpa kata sandi");
  }

  @Test
  void dataOfAnotherMajorVersion() throws Exception {
    Files.writeString(folder.file("pg/PG_VERSION"), "15\n");
    folder.assertRefused("PostgreSQL 15");
  }

  @Test
  void aLostPasswordFile() throws Exception {
    Files.delete(folder.file("postgres.password"));
    folder.assertRefused("postgres.password");
  }

  @Test
  void aPortInUse() throws Exception {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = socket.getLocalPort();
      assertThatThrownBy(() -> folder.start(port))
          .isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining("Porta " + port);
    }
  }
}

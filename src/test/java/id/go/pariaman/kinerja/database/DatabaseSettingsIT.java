package id.go.pariaman.kinerja.database;

import static id.go.pariaman.kinerja.database.DatabaseFolder.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a new embedded database promises. */
class DatabaseSettingsIT {
  private static DatabaseFolder folder;
  private static EmbeddedDatabase database;

  @BeforeAll
  static void start(@TempDir Path data) throws IOException {
    folder = DatabaseFolder.in(data);
    database = folder.start();
  }

  @AfterAll
  static void stop() {
    folder.close();
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "data_checksums, on",
    "password_encryption, scram-sha-256",
    "listen_addresses, 127.0.0.1",
    "log_error_verbosity, terse",
    "transaction_isolation, read committed",
    "is_superuser, off",
  })
  void settingsLastAndKeepPrivate(String setting, String value) throws Exception {
    assertThat(query(database, "show " + setting)).isEqualTo(value);
  }

  @Test
  void thereIsNoSocketBesidesLoopback() throws Exception {
    assertThat(Files.readString(folder.file("pg/postgresql.conf")))
        .contains("\nunix_socket_directories = ''");
  }

  @Test
  void theApplicationOwnsItsDatabaseAndNothingElse() throws Exception {
    var rights =
        """
        select concat_ws(' ', r.rolsuper, r.rolcreatedb, r.rolcreaterole, r.rolreplication, r.rolbypassrls,
                         pg_get_userbyid(d.datdba))
        from pg_roles r, pg_database d where r.rolname = current_user and d.datname = current_database()
        """;
    assertThat(query(database, rights)).isEqualTo("f f f f f kinerja_app");
  }

  @ParameterizedTest
  @CsvSource({"postgres.password, rw-------", "kinerja_app.password, rw-------", "pg, rwx------"})
  void onlyTheOwnerReadsTheFiles(String file, String permissions) throws Exception {
    var path = folder.file(file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo(permissions);
  }

  @Test
  void passwordsAreLongAndDiffer() throws Exception {
    var superuser = Files.readString(folder.file("postgres.password"));
    assertThat(superuser).hasSizeGreaterThanOrEqualTo(32).isNotEqualTo(database.getPassword());
    assertThat(database.getPassword()).hasSizeGreaterThanOrEqualTo(32);
  }

  @ParameterizedTest
  @CsvSource({"postgres, ''", "postgres, postgres", "kinerja_app, ''", "kinerja_app, kinerja_app"})
  void nobodyEntersWithoutThePassword(String user, String password) {
    assertThatThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), user, password))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password");
  }
}

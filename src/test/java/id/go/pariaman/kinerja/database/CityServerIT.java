package id.go.pariaman.kinerja.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.support.LogCapture;
import id.go.pariaman.kinerja.support.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server of the city's own is looked at before anything is written there. */
class CityServerIT {

  /** The PostgreSQL of the tests does not wait for its disk. */
  @Test
  void oneThatCouldLoseDataIsRefused() throws Exception {
    assertThatThrownBy(() -> as("biasa", "f2b94c61d7e80a35", false).refuseWhenWeak())
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("fsync = off")
        .hasMessageContaining("synchronous_commit = off")
        .hasMessageContaining("KINERJA_ACCEPT_WEAK_SERVER=true")
        .message()
        .hasLineCount(1);
  }

  @Test
  void oneThatIsAcceptedIsWarnedAboutAtEveryStart() throws Exception {
    var server = weakServer(true);
    assertThat(warningsOf(server)).singleElement().asString().contains("fsync = off", "diterima");
  }

  @Test
  void oneThatKeepsWhatItCommittedIsTaken(@TempDir Path data) throws Exception {
    try (var folder = DatabaseFolder.in(data)) {
      var database = folder.start();
      var server =
          new CityServer(
              database.getJdbcUrl(), database.getUsername(), database.getPassword(), false);
      assertThat(warningsOf(server)).isEmpty();

      DatabaseFolder.execute(database, "alter role kinerja_app set synchronous_commit = local");
      assertThat(warningsOf(server)).isEmpty();
      DatabaseFolder.execute(database, "alter role kinerja_app set synchronous_commit = off");
      assertThatThrownBy(server::refuseWhenWeak).hasMessageContaining("synchronous_commit = off");

      assertThatThrownBy(
              new CityServer(database.getJdbcUrl(), "kinerja_app", "bukan", true)::refuseWhenWeak)
          .isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining("tidak dapat dihubungi")
          .hasMessageContaining("SPRING_DATASOURCE_PASSWORD")
          .message()
          .hasLineCount(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pariaman-2026!", "kinerja_app", "ChangeMe", "postgres"})
  void aPasswordThatEverybodyKnowsIsNeverTaken(String password) throws Exception {
    assertThatThrownBy(() -> as("biasa", password, true).refuseWhenWeak())
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("SPRING_DATASOURCE_PASSWORD masih kata sandi contoh")
        .hasMessageNotContaining(": " + password)
        .message()
        .hasLineCount(1);
  }

  @Test
  void aShortPasswordIsRefusedUntilSomebodyAcceptsIt() throws Exception {
    assertThatThrownBy(() -> as("biasa", "sebelas-kar", false).refuseWhenWeak())
        .hasMessageContaining("SPRING_DATASOURCE_PASSWORD terlalu pendek");
    assertThatCode(() -> as("biasa", "sebelas-kar", true).refuseWhenWeak())
        .doesNotThrowAnyException();
  }

  @Test
  void aSuperuserWithoutPasswordIsRefusedWithALineForEach() throws Exception {
    assertThatThrownBy(() -> weakServer(false).refuseWhenWeak())
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("SPRING_DATASOURCE_PASSWORD belum diisi")
        .hasMessageContaining("SPRING_DATASOURCE_USERNAME menunjuk peran yang berkuasa")
        .message()
        .hasLineCount(3);
  }

  @ParameterizedTest
  @CsvSource({
    "false, 10.1.2.3, true",
    "false, 2001:db8::5, true",
    "true, 10.1.2.3, false",
    "false, 127.0.0.1, false",
    "false, ::1, false",
    "false, , false"
  })
  void plainTextToAnotherMachineCanBeOverheard(
      boolean encrypted, String server, boolean overheard) {
    assertThat(CityServer.canBeOverheard(encrypted, server)).isEqualTo(overheard);
  }

  /** A role that may do nothing but enter, on the server that does not wait for its disk. */
  private static CityServer as(String role, String password, boolean accepted) throws SQLException {
    try (var connection = TestDatabase.empty().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("drop role if exists " + role);
      statement.execute("create role %s login password '%s'".formatted(role, password));
      return new CityServer(connection.getMetaData().getURL(), role, password, accepted);
    }
  }

  private static CityServer weakServer(boolean accepted) throws SQLException {
    try (var connection = TestDatabase.empty().getConnection()) {
      return new CityServer(connection.getMetaData().getURL(), "postgres", null, accepted);
    }
  }

  private static List<String> warningsOf(CityServer server) {
    try (var log = LogCapture.start()) {
      server.refuseWhenWeak();
      return log.lines().stream().filter(line -> line.contains("Server PostgreSQL")).toList();
    }
  }
}

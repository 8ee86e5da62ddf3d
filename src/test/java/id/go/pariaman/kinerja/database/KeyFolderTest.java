package id.go.pariaman.kinerja.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class KeyFolderTest {

  @TempDir private Path data;

  @Test
  void liesBesideTheEmbeddedDatabaseForItsOwnerOnly() throws IOException {
    var folder = KeyFolder.of(new MockEnvironment(), data).path();
    assertThat(folder).isEqualTo(data.resolve("survey-keys").toRealPath());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
  }

  @Test
  void liesWhereItIsNamed() throws IOException {
    var named = data.resolve("kunci");
    assertThat(KeyFolder.of(naming(named), data).path()).isEqualTo(named.toRealPath());
    assertThat(KeyFolder.named(naming(named)).path()).isEqualTo(named.toRealPath());
  }

  @Test
  void mustBeNamedOnAServerWhereNodesShareIt() {
    assertThatThrownBy(() -> KeyFolder.named(new MockEnvironment()))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("KINERJA_SURVEY_KEYS belum diisi")
        .message()
        .hasLineCount(1);
  }

  /** A folder made by itself would hide that the shared one is not mounted. */
  @Test
  void mustBeThereOnAServer() {
    var missing = data.resolve("tidak-terpasang");
    assertThatThrownBy(() -> KeyFolder.named(naming(missing)))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("tidak ada")
        .message()
        .hasLineCount(1);
    assertThat(missing).doesNotExist();
  }

  @Test
  void cannotBeAFile() throws IOException {
    var file = Files.createFile(data.resolve("berkas"));
    assertThatThrownBy(() -> KeyFolder.of(naming(file), data))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("tidak dapat dipakai");
  }

  private static MockEnvironment naming(Path folder) {
    return new MockEnvironment().withProperty("kinerja.survey-keys", folder.toString());
  }
}

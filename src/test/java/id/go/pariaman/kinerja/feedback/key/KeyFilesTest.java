package id.go.pariaman.kinerja.feedback.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.database.KeyFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {

  @TempDir private Path folder;
  private KeyFiles keys;

  @BeforeEach
  void open() {
    keys = node();
  }

  @Test
  void keepsTheSecretsOfAWindowInOneFileOfItsOwner() throws IOException {
    byte[] publicKey = keys.create();
    assertThat(files()).hasSize(1);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().get(0))))
        .isEqualTo("rw-------");
    assertThat(new X25519PrivateKeyParameters(keys.privateKey(publicKey)).generatePublicKey())
        .extracting(key -> key.getEncoded())
        .isEqualTo(publicKey);
    assertThat(keys.codeKey(publicKey)).hasSize(32).isNotEqualTo(keys.privateKey(publicKey));
  }

  @Test
  void anotherNodeReadsTheSame() {
    byte[] publicKey = keys.create();
    assertThat(node().codeKey(publicKey)).isEqualTo(keys.codeKey(publicKey));
    assertThat(node().privateKey(publicKey)).isEqualTo(keys.privateKey(publicKey));
  }

  @Test
  void everyWindowHasItsOwn() throws IOException {
    assertThat(keys.codeKey(keys.create())).isNotEqualTo(keys.codeKey(keys.create()));
    assertThat(files()).hasSize(2);
  }

  @Test
  void nothingIsLeftOfADestroyedOneHoweverOftenThatIsAsked() throws IOException {
    byte[] publicKey = keys.create();
    keys.codeKey(publicKey);
    Path other = Files.createLink(folder.resolve("still-open"), files().get(0));
    keys.destroy(publicKey);
    keys.destroy(publicKey);
    assertThat(keys.exists(publicKey)).isFalse();
    assertThat(Files.readAllBytes(other)).as("overwritten").containsOnly(0);
    assertThatThrownBy(() -> keys.codeKey(publicKey)).isInstanceOf(KeyMissing.class);
    assertThatThrownBy(() -> keys.privateKey(publicKey)).isInstanceOf(KeyMissing.class);
  }

  @Test
  void aHalfFileIsNone() throws IOException {
    byte[] publicKey = keys.create();
    Files.write(files().get(0), new byte[40]);
    assertThatThrownBy(() -> keys.privateKey(publicKey))
        .isInstanceOf(KeyMissing.class)
        .hasMessageContaining("KINERJA_SURVEY_KEYS");
  }

  private KeyFiles node() {
    return new KeyFiles(new KeyFolder(folder));
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}

package id.go.pariaman.kinerja.feedback.key;

import id.go.pariaman.kinerja.database.KeyFolder;
import id.go.pariaman.kinerja.database.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.springframework.stereotype.Component;

/**
 * One file a window, named after its public key: the key that signs codes, then the private key
 * that opens envelopes. It is on the disk before the window is in the database, and is lost for
 * good when the window's envelopes are open.
 */
@Component
public class KeyFiles {

  private static final int KEY_BYTES = 32;
  private static final int NAME_BYTES = 16;

  private final Path folder;
  private final SecureRandom random = new SecureRandom();

  /** Keys that sign codes, by file: read with each code, and nobody can open an envelope by one. */
  private final Map<Path, byte[]> codeKeys = new ConcurrentHashMap<>();

  KeyFiles(KeyFolder folder) {
    this.folder = folder.path();
  }

  /** Makes the secrets of a new window and writes them to the disk. Returns its public key. */
  public byte[] create() {
    var secrets = new byte[2 * KEY_BYTES];
    random.nextBytes(secrets);
    var publicKey =
        new X25519PrivateKeyParameters(secrets, KEY_BYTES).generatePublicKey().getEncoded();
    var file = file(publicKey);
    var written = file.resolveSibling(file.getFileName() + ".new");
    try {
      overwrite(PrivateFiles.file(written), secrets);
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
      forceFolder();
    } catch (IOException e) {
      throw new UncheckedIOException("the key file cannot be written: " + file, e);
    } finally {
      Arrays.fill(secrets, (byte) 0);
    }
    return publicKey;
  }

  public boolean exists(byte[] publicKey) {
    return Files.exists(file(publicKey));
  }

  /**
   * The key that signs the window's codes.
   *
   * @throws KeyMissing if the file is not there
   */
  public byte[] codeKey(byte[] publicKey) {
    return codeKeys
        .computeIfAbsent(file(publicKey), file -> Arrays.copyOf(read(file), KEY_BYTES))
        .clone();
  }

  /**
   * The key that opens the window's envelopes; to be forgotten at once.
   *
   * @throws KeyMissing if the file is not there
   */
  public byte[] privateKey(byte[] publicKey) {
    return Arrays.copyOfRange(read(file(publicKey)), KEY_BYTES, 2 * KEY_BYTES);
  }

  /** Overwrites the file and deletes it; does nothing where there is none. */
  public void destroy(byte[] publicKey) {
    var file = file(publicKey);
    codeKeys.remove(file);
    try {
      if (Files.exists(file)) {
        overwrite(file, new byte[2 * KEY_BYTES]);
        Files.delete(file);
        forceFolder();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the key file cannot be destroyed: " + file, e);
    }
  }

  private Path file(byte[] publicKey) {
    return folder.resolve(HexFormat.of().formatHex(publicKey, 0, NAME_BYTES) + ".key");
  }

  private static byte[] read(Path file) {
    try {
      var secrets = Files.readAllBytes(file);
      if (secrets.length != 2 * KEY_BYTES) {
        throw new KeyMissing(file);
      }
      return secrets;
    } catch (IOException unreadable) {
      throw new KeyMissing(file, unreadable);
    }
  }

  private static void overwrite(Path file, byte[] bytes) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      var left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  /** A name is on the disk when its folder is. Not every system opens folders. */
  private void forceFolder() {
    try (var channel = FileChannel.open(folder)) {
      channel.force(true);
    } catch (IOException notHere) {
      // Windows keeps its folders by itself.
    }
  }
}

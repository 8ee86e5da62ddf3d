package id.go.pariaman.kinerja.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once from the class path. They go to a directory of our own and
 * not to the shared temporary one, where another user could have put theirs first.
 */
final class PostgresBinaries {
  private static final int DIGEST_LENGTH = 12;

  private PostgresBinaries() {}

  /** The directory with {@code bin}, {@code lib} and {@code share}, below the given one. */
  static Path unpackedIn(Path directory) throws IOException {
    var archive = archive();
    var home = directory.resolve(digest(archive));
    if (Files.isDirectory(home)) {
      return home;
    }
    var unpacking = PrivateFiles.workDirectory(directory);
    try {
      unpack(new ByteArrayInputStream(archive), unpacking);
      Files.move(unpacking, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException notMoved) {
      PrivateFiles.deleteTree(unpacking);
      // Another start was quicker; a directory that is there tells so in more than one way.
      if (!Files.isDirectory(home)) {
        throw notMoved;
      }
    }
    return home;
  }

  private static byte[] archive() throws IOException {
    var system = System.getProperty("os.name");
    var family =
        system.startsWith("Windows") ? "Windows" : system.startsWith("Mac") ? "Darwin" : "Linux";
    var machine = System.getProperty("os.arch");
    try (var stream = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(family, machine)) {
      return stream.readAllBytes();
    } catch (IllegalStateException e) {
      throw new DatabaseRefused(
          "PostgreSQL untuk %s %s tidak ikut dalam aplikasi ini; pakai server PostgreSQL dengan SPRING_DATASOURCE_URL."
              .formatted(system, machine),
          e);
    }
  }

  private static void unpack(InputStream archive, Path target) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("Entry outside the archive: " + entry.getName());
        }
        write(tar, entry, path);
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, path);
    if (path.getParent().endsWith("bin") && !path.toFile().setExecutable(true, true)) {
      throw new IOException("Not executable: " + path);
    }
  }

  private static String digest(byte[] archive) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(archive);
      return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

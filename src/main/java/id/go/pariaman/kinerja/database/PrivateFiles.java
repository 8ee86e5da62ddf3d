package id.go.pariaman.kinerja.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;

/** Files and directories that only the user who runs the application may read. */
public final class PrivateFiles {
  private static final int PASSWORD_BYTES = 24;
  private static final String WORK = "new-";
  private static final Duration ABANDONED_AFTER = Duration.ofHours(1);

  private PrivateFiles() {}

  /** Makes the directory, readable by its owner only, unless it exists. */
  public static Path directory(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      Files.createDirectories(directory);
      restrict(directory, "rwx------");
    }
    return directory;
  }

  /** The password kept in the file; a new random one is put there when the file is missing. */
  static String password(Path file) throws IOException {
    if (Files.notExists(file)) {
      var secret = new byte[PASSWORD_BYTES];
      new SecureRandom().nextBytes(secret);
      var written = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(written);
      Files.writeString(
          file(written), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }
    restrict(file, "rw-------");
    return Files.readString(file).strip();
  }

  /** A new directory to prepare something in; what an earlier start was killed over is removed. */
  static Path workDirectory(Path parent) throws IOException {
    var abandoned = Instant.now().minus(ABANDONED_AFTER);
    try (var leftovers = Files.newDirectoryStream(parent, WORK + "*")) {
      for (var leftover : leftovers) {
        if (Files.getLastModifiedTime(leftover).toInstant().isBefore(abandoned)) {
          deleteTree(leftover);
        }
      }
    }
    return Files.createTempDirectory(parent, WORK);
  }

  static void deleteTree(Path root) throws IOException {
    try (var paths = Files.walk(root)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** A new, empty file. */
  public static Path file(Path file) throws IOException {
    restrict(Files.createFile(file), "rw-------");
    return file;
  }

  private static void restrict(Path path, String permissions) throws IOException {
    if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }
}

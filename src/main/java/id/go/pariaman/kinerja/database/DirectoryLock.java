package id.go.pariaman.kinerja.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds {@code kinerja.lock} of a data directory as long as this application uses it. The operating
 * system drops the lock when the process dies, however it dies.
 */
final class DirectoryLock implements AutoCloseable {
  /** Opening and closing a lock file twice in one process would drop the lock: asked first. */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path directory;
  private final FileChannel channel;

  private DirectoryLock(Path directory, FileChannel channel) {
    this.directory = directory;
    this.channel = channel;
  }

  /**
   * @throws DatabaseRefused if another application, in this process or another, holds the lock
   */
  static DirectoryLock of(Path directory) throws IOException {
    var self = ProcessHandle.current().pid();
    if (!HELD_HERE.add(directory)) {
      throw inUse(directory, Long.toString(self));
    }
    FileChannel channel = null;
    try {
      var file = directory.resolve("kinerja.lock");
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        throw inUse(directory, Files.readString(file).strip());
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(Long.toString(self).getBytes(StandardCharsets.UTF_8)));
      return new DirectoryLock(directory, channel);
    } catch (IOException | RuntimeException e) {
      HELD_HERE.remove(directory);
      if (channel != null) {
        channel.close();
      }
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    HELD_HERE.remove(directory);
  }

  private static DatabaseRefused inUse(Path directory, String holder) {
    return new DatabaseRefused(
        "Folder data %s sedang dipakai aplikasi Kinerja lain (proses %s); hentikan aplikasi itu atau pilih folder lain dengan KINERJA_DATA_DIRECTORY."
            .formatted(directory, holder));
  }
}

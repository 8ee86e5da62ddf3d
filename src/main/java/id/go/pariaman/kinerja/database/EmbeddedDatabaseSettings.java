package id.go.pariaman.kinerja.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties {@code kinerja.data-directory}, {@code kinerja.database-port} (0 = any free port)
 * and {@code kinerja.binaries-directory} (where PostgreSQL's programs are unpacked; {@code
 * postgresql} in the data directory when absent).
 */
record EmbeddedDatabaseSettings(
    @DefaultValue("data") Path dataDirectory,
    @DefaultValue("54320") int databasePort,
    Path binariesDirectory) {

  /** The same settings with existing directories under their real, absolute names. */
  EmbeddedDatabaseSettings prepared() {
    try {
      var data = PrivateFiles.directory(dataDirectory).toRealPath();
      var binaries = binariesDirectory == null ? data.resolve("postgresql") : binariesDirectory;
      return new EmbeddedDatabaseSettings(
          data, databasePort, PrivateFiles.directory(binaries).toRealPath());
    } catch (IOException e) {
      throw new DatabaseRefused(
          "Folder data %s tidak dapat ditulis oleh pengguna %s (%s); perbaiki hak aksesnya atau pilih folder lain dengan KINERJA_DATA_DIRECTORY."
              .formatted(dataDirectory, System.getProperty("user.name"), e),
          e);
    }
  }
}

package id.go.pariaman.kinerja.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The folder for keys that must stand in no database and in none of its backups: {@code
 * kinerja.survey-keys}, on the embedded database {@code survey-keys} beside its data by default.
 *
 * @param path exists, its real name, readable by its owner only
 */
public record KeyFolder(Path path) {

  private static final String SETTING = "kinerja.survey-keys";

  /** On the embedded database. */
  static KeyFolder of(Environment environment, Path dataDirectory) {
    var named = environment.getProperty(SETTING);
    return prepared(
        StringUtils.hasText(named) ? Path.of(named) : dataDirectory.resolve("survey-keys"));
  }

  /**
   * On a server, where nodes share the folder as they share the database.
   *
   * @throws DatabaseRefused if it is not named, is missing or cannot be written
   */
  static KeyFolder named(Environment environment) {
    var named = environment.getProperty(SETTING);
    if (!StringUtils.hasText(named)) {
      throw new DatabaseRefused(
          "KINERJA_SURVEY_KEYS belum diisi; isikan folder kunci survei yang dipakai bersama semua node dan tidak ikut cadangan basis data, lalu mulai lagi.");
    }
    var folder = Path.of(named);
    if (!Files.isDirectory(folder)) {
      throw new DatabaseRefused(
          "Folder kunci survei %s tidak ada; buat folder itu atau pasang penyimpanan bersamanya, lalu mulai lagi."
              .formatted(folder));
    }
    return prepared(folder);
  }

  private static KeyFolder prepared(Path folder) {
    try {
      var path = PrivateFiles.directory(folder).toRealPath();
      if (!Files.isWritable(path)) {
        throw new IOException("tidak dapat ditulis");
      }
      return new KeyFolder(path);
    } catch (IOException e) {
      throw new DatabaseRefused(
          "Folder kunci survei %s tidak dapat dipakai pengguna %s (%s); perbaiki hak aksesnya atau pilih folder lain dengan KINERJA_SURVEY_KEYS."
              .formatted(folder, System.getProperty("user.name"), e.getMessage()),
          e);
    }
  }
}

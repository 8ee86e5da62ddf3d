package id.go.pariaman.kinerja.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;

/** The part of an application that a test can kill: holds the database, stores a row, waits. */
final class OtherApplication {
  static final String STORED = "stored";

  private OtherApplication() {}

  public static void main(String[] arguments) throws Exception {
    var data = Path.of(arguments[0]);
    var settings =
        new EmbeddedDatabaseSettings(data, Integer.parseInt(arguments[2]), Path.of(arguments[1]));
    var database = EmbeddedDatabase.start(settings);
    try (var connection =
            DriverManager.getConnection(
                database.getJdbcUrl(), database.getUsername(), database.getPassword());
        var statement = connection.createStatement()) {
      statement.execute("create table kept (value text)");
      statement.execute("insert into kept values ('before the kill')");
    }
    Files.createFile(data.resolve(STORED));
    Thread.sleep(Long.MAX_VALUE);
  }
}

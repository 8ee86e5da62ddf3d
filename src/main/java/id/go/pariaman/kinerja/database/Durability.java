package id.go.pariaman.kinerja.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The settings that decide whether a power cut or a bad disk can lose data unnoticed. */
final class Durability {
  private static final String QUERY =
      """
      select name, setting from pg_settings
      where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums')
      order by name
      """;
  // Levels of synchronous_commit that wait for a standby are stronger than on, "local" is not off.
  private static final List<String> STRONG = List.of("on", "local", "remote_write", "remote_apply");

  private Durability() {}

  /** What is off for this connection's role and database, as {@code name = value}. */
  static List<String> weaknesses(Connection connection) throws SQLException {
    var weaknesses = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(QUERY)) {
      while (rows.next()) {
        if (!STRONG.contains(rows.getString("setting"))) {
          weaknesses.add(rows.getString("name") + " = " + rows.getString("setting"));
        }
      }
    }
    return weaknesses;
  }
}

package id.go.pariaman.kinerja.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The settings that decide whether a power cut or a bad disk can lose data unnoticed. */
public final class Durability {

  /**
   * What is not as it must be for a connection's role and database, as {@code name} and {@code
   * setting}. Every level of synchronous_commit but off waits for the disk of this server.
   */
  public static final String WEAKNESSES =
      """
      select name, setting from pg_settings
      where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums')
        and setting not in ('on', 'local', 'remote_write', 'remote_apply')
      """;

  private Durability() {}

  /** What is off for this connection, as {@code name = value}. */
  static List<String> weaknesses(Connection connection) throws SQLException {
    var weaknesses = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(WEAKNESSES + "order by name")) {
      while (rows.next()) {
        weaknesses.add(rows.getString("name") + " = " + rows.getString("setting"));
      }
    }
    return weaknesses;
  }
}

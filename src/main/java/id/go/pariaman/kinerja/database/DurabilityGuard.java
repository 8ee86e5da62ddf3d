package id.go.pariaman.kinerja.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks at a running server with the eyes of the application's own role. */
final class DurabilityGuard {
  private static final List<String> MUST_BE_ON =
      List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums");

  private DurabilityGuard() {}

  /** The settings under which a power cut or a bad disk loses data unnoticed; none is well. */
  static List<String> weaknesses(Connection connection) throws SQLException {
    var weak = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select name, setting from pg_settings")) {
      while (rows.next()) {
        var setting = rows.getString("setting");
        if (MUST_BE_ON.contains(rows.getString("name")) && isWeak(setting)) {
          weak.add(rows.getString("name") + " = " + setting);
        }
      }
    }
    return weak;
  }

  /** Whether the server lets the role in with any password, which is to say without one. */
  static boolean letsInWithoutPassword(String url, String user) {
    try (var connection = DriverManager.getConnection(url, user, "bukan-kata-sandi")) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  /** {@code synchronous_commit} also knows levels that wait for a copy: stronger than on. */
  private static boolean isWeak(String setting) {
    return !List.of("on", "remote_write", "remote_apply").contains(setting);
  }
}

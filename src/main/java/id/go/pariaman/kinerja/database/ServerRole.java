package id.go.pariaman.kinerja.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How the application enters a server: with which password, and with how many rights. */
record ServerRole(String user, String password) {

  private static final int SHORTEST_PASSWORD = 12;

  /** What stands in examples, in ours too, and what people type to begin with. */
  private static final Set<String> KNOWN =
      Set.of(
          "pariaman-2026!",
          "kinerja",
          "kinerja_app",
          "postgres",
          "password",
          "changeme",
          "rahasia",
          "secret",
          "admin");

  /**
   * @throws DatabaseRefused for a password that anybody can read or guess, whatever is accepted
   */
  void refuseKnownPassword() {
    if (password != null && KNOWN.contains(password.toLowerCase(Locale.ROOT))) {
      throw new DatabaseRefused(
          "SPRING_DATASOURCE_PASSWORD masih kata sandi contoh; beri peran basis data kata sandi acak (ALTER ROLE ... PASSWORD), isikan, lalu mulai lagi.");
    }
  }

  /** What somebody may have a reason for, one line each that names what to set. */
  List<String> faults(Connection connection) throws SQLException {
    var faults = new ArrayList<String>();
    if (password == null || password.isBlank()) {
      faults.add(
          "SPRING_DATASOURCE_PASSWORD belum diisi; beri peran basis data kata sandi acak, isikan, lalu mulai lagi");
    } else if (password.length() < SHORTEST_PASSWORD) {
      faults.add(
          "SPRING_DATASOURCE_PASSWORD terlalu pendek; pakai sedikitnya %d karakter acak, lalu mulai lagi"
              .formatted(SHORTEST_PASSWORD));
    }
    if (isMighty(connection)) {
      faults.add(
          "SPRING_DATASOURCE_USERNAME menunjuk peran yang berkuasa atas seluruh server; pakai peran tersendiri menurut docs/operations.md, lalu mulai lagi");
    }
    return faults;
  }

  private static boolean isMighty(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select rolsuper or rolcreaterole or rolreplication or rolbypassrls from pg_roles where rolname = current_user")) {
      return rows.next() && rows.getBoolean(1);
    }
  }
}

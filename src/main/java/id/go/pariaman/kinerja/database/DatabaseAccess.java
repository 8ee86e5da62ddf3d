package id.go.pariaman.kinerja.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Who may enter the embedded server, and with what: the superuser for set-up only, the application
 * with a role that owns the database and nothing else.
 */
record DatabaseAccess(int port, String superuserPassword, String password) {
  static final String NAME = "kinerja";
  static final String SUPERUSER = "postgres";
  // Not named as the schema: "$user" in a search path would then lead the engine's tables there.
  static final String ROLE = "kinerja_app";

  String url() {
    return url(NAME);
  }

  /** Makes role and database where they are missing; the role gets the password of its file. */
  void prepare() {
    try (var connection =
            DriverManager.getConnection(url(SUPERUSER), SUPERUSER, superuserPassword);
        var statement = connection.createStatement()) {
      if (isMissing(connection, "select 1 from pg_roles where rolname = ?", ROLE)) {
        statement.execute("create role " + ROLE + " login");
      }
      connection
          .unwrap(PGConnection.class)
          .alterUserPassword(ROLE, password.toCharArray(), "scram-sha-256");
      if (isMissing(connection, "select 1 from pg_database where datname = ?", NAME)) {
        statement.execute("create database " + NAME + " owner " + ROLE);
      }
    } catch (SQLException e) {
      throw new DatabaseRefused(
          "Basis data tidak dapat disiapkan (%s); periksa berkas postgres.password di folder data."
              .formatted(firstLine(e)),
          e);
    }
  }

  /**
   * Looks at the server with the eyes of the application.
   *
   * @throws DatabaseRefused if it lets anybody in, or could lose data
   */
  void refuseWeakServer() {
    var open = List.of(SUPERUSER, ROLE).stream().filter(this::entersWithoutPassword).toList();
    if (!open.isEmpty()) {
      throw new DatabaseRefused(
          "PostgreSQL menerima %s tanpa kata sandi; kembalikan scram-sha-256 di pg/pg_hba.conf, lalu mulai lagi."
              .formatted(String.join(" dan ", open)));
    }
    try (var connection = DriverManager.getConnection(url(), ROLE, password)) {
      var weaknesses = Durability.weaknesses(connection);
      if (!weaknesses.isEmpty()) {
        throw new DatabaseRefused(
            "PostgreSQL dapat kehilangan data karena %s; kembalikan menjadi on (pg/postgresql.conf, pg/postgresql.auto.conf, ALTER ROLE, atau pg_checksums), lalu mulai lagi."
                .formatted(String.join(", ", weaknesses)));
      }
    } catch (SQLException e) {
      throw new DatabaseRefused(
          "Basis data tidak dapat diperiksa (%s).".formatted(firstLine(e)), e);
    }
  }

  /** A server that takes a wrong password takes none: asked with a wrong one. */
  private boolean entersWithoutPassword(String user) {
    try (var connection = DriverManager.getConnection(url(), user, "bukan-kata-sandi")) {
      return connection.isValid(1);
    } catch (SQLException refused) {
      return false;
    }
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private static boolean isMissing(Connection connection, String sql, String name)
      throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      query.setString(1, name);
      try (var rows = query.executeQuery()) {
        return !rows.next();
      }
    }
  }

  private static String firstLine(SQLException e) {
    return e.getMessage().lines().findFirst().orElse(e.getSQLState());
  }
}

package id.go.pariaman.kinerja.database;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/**
 * The PostgreSQL server that the city named, seen with the eyes of the application's role before
 * anything is written there.
 *
 * @param acceptWeak {@code kinerja.accept-weak-server}: somebody knows better than its settings (a
 *     battery, a trial) and answers for it
 */
record CityServer(String url, String user, String password, boolean acceptWeak) {
  private static final Logger LOG = LoggerFactory.getLogger(CityServer.class);

  static CityServer named(Environment environment) {
    return new CityServer(
        environment.getRequiredProperty("spring.datasource.url"),
        environment.getProperty("spring.datasource.username"),
        environment.getProperty("spring.datasource.password"),
        environment.getProperty("kinerja.accept-weak-server", Boolean.class, false));
  }

  /**
   * Warns of a connection that others on the network can read.
   *
   * @throws DatabaseRefused if the server cannot be reached, if it could lose data or the role has
   *     a known password or rights over everything, and nobody accepts that
   */
  void refuseWhenWeak() {
    var role = new ServerRole(user, password);
    role.refuseKnownPassword();
    try (var connection = DriverManager.getConnection(url, credentials())) {
      var faults = role.faults(connection);
      var weaknesses = String.join(", ", Durability.weaknesses(connection));
      if (!weaknesses.isEmpty()) {
        faults.add(
            "Server PostgreSQL dapat kehilangan data karena %s; kembalikan menjadi on (postgresql.conf, ALTER ROLE, atau pg_checksums), lalu mulai lagi"
                .formatted(weaknesses));
      }
      refuse(faults);
      if (canBeOverheard(connection)) {
        LOG.warn(
            "Sambungan ke server PostgreSQL tidak terenkripsi: data pegawai dapat dibaca di jaringan. Aktifkan TLS di server dan tambahkan ?sslmode=verify-full pada SPRING_DATASOURCE_URL.");
      }
    } catch (SQLException e) {
      throw new DatabaseRefused(
          "Server PostgreSQL tidak dapat dihubungi (%s); periksa SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME dan SPRING_DATASOURCE_PASSWORD."
              .formatted(e.getMessage().lines().findFirst().orElse(e.getSQLState())),
          e);
    }
  }

  private void refuse(List<String> faults) {
    if (!faults.isEmpty() && !acceptWeak) {
      throw new DatabaseRefused(
          faults.stream()
              .map(fault -> fault + ". Bila risikonya diterima: KINERJA_ACCEPT_WEAK_SERVER=true.")
              .collect(Collectors.joining(System.lineSeparator())));
    }
    faults.forEach(fault -> LOG.warn("{}; risikonya diterima", fault));
  }

  private Properties credentials() {
    var credentials = new Properties();
    if (user != null) {
      credentials.setProperty("user", user);
    }
    if (password != null) {
      credentials.setProperty("password", password);
    }
    return credentials;
  }

  private static boolean canBeOverheard(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select ssl, host(inet_server_addr()) from pg_stat_ssl where pid = pg_backend_pid()")) {
      return rows.next() && canBeOverheard(rows.getBoolean(1), rows.getString(2));
    }
  }

  /**
   * @param server numeric address the server was reached at; null through a socket of this machine
   */
  static boolean canBeOverheard(boolean encrypted, String server) {
    try {
      return !encrypted && server != null && !InetAddress.getByName(server).isLoopbackAddress();
    } catch (UnknownHostException notNumeric) {
      throw new IllegalArgumentException("not an address: " + server, notNumeric);
    }
  }
}

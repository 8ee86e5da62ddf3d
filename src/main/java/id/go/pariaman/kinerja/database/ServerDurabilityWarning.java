package id.go.pariaman.kinerja.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Warns about a server that could lose data. The embedded database is ours and refused in that
 * state; a server has an administrator, who may know better (a battery, a trial).
 */
@Component
@ConditionalOnMissingBean(EmbeddedDatabase.class)
class ServerDurabilityWarning {
  private static final Logger LOG = LoggerFactory.getLogger(ServerDurabilityWarning.class);

  private final DataSource dataSource;

  ServerDurabilityWarning(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @EventListener(ApplicationReadyEvent.class)
  void warn() throws SQLException {
    try (var connection = dataSource.getConnection()) {
      var weaknesses = Durability.weaknesses(connection);
      if (!weaknesses.isEmpty()) {
        LOG.warn("Server PostgreSQL dapat kehilangan data: {}", String.join(", ", weaknesses));
      }
    }
  }
}

package id.go.pariaman.kinerja.identity;

import id.go.pariaman.kinerja.database.EmbeddedDatabase;
import id.go.pariaman.kinerja.organisation.OrganisationChanged;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * First accounts. On the embedded database everybody of the demonstration city gets one with a
 * known password; on a server only those named by {@code kinerja.initial-passwords.<user id>}.
 */
@Component
class DemonstrationAccounts {

  static final String PASSWORD = "Pariaman-2026!";

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationAccounts.class);

  private final Accounts accounts;
  private final Environment environment;
  private final boolean embedded;

  DemonstrationAccounts(
      Accounts accounts, Environment environment, ObjectProvider<EmbeddedDatabase> embedded) {
    this.accounts = accounts;
    this.environment = environment;
    this.embedded = embedded.getIfAvailable() != null;
  }

  /** After an import in the same transaction, and at every start. */
  @EventListener({OrganisationChanged.class, ApplicationReadyEvent.class})
  void openAccounts() {
    if (embedded) {
      int opened = accounts.openForEverybody(PASSWORD);
      if (opened > 0) {
        LOG.info("Opened {} demonstration accounts", opened);
      }
      return;
    }
    initialPasswords()
        .forEach(
            (userId, password) -> {
              if (!accounts.exists(userId)) {
                accounts.open(userId, password);
              }
            });
  }

  private Map<String, String> initialPasswords() {
    return Binder.get(environment)
        .bind("kinerja.initial-passwords", Bindable.mapOf(String.class, String.class))
        .orElse(Map.of());
  }
}

package id.go.pariaman.kinerja.identity;

import id.go.pariaman.kinerja.database.EmbeddedDatabase;
import id.go.pariaman.kinerja.organisation.OrganisationChanged;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import java.util.ArrayList;
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
class FirstAccounts {

  static final String PASSWORD = "Pariaman-2026!";

  private static final String INITIAL_PASSWORDS = "kinerja.initial-passwords";
  private static final Logger LOG = LoggerFactory.getLogger(FirstAccounts.class);

  private final Accounts accounts;
  private final Passwords passwords;
  private final Environment environment;
  private final boolean embedded;

  FirstAccounts(
      Accounts accounts,
      Passwords passwords,
      Environment environment,
      ObjectProvider<EmbeddedDatabase> embedded) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.environment = environment;
    this.embedded = embedded.getIfAvailable() != null;
  }

  /** After an import in the same transaction, and at every start. */
  @EventListener({OrganisationChanged.class, ApplicationReadyEvent.class})
  void openAccounts() {
    if (embedded) {
      int opened = passwords.openForEverybody(PASSWORD);
      if (opened > 0) {
        LOG.info("{} akun percontohan dibuka", opened);
      }
      return;
    }
    openNamed();
  }

  /**
   * @throws Refused with every password that cannot be taken, by its property
   */
  private void openNamed() {
    var problems = new ArrayList<Problem>();
    initialPasswords()
        .forEach(
            (userId, password) -> {
              try {
                if (!accounts.exists(userId)) {
                  passwords.open(userId, password);
                }
              } catch (Refused refused) {
                var message = refused.problems().get(0).message();
                problems.add(new Problem(INITIAL_PASSWORDS + "." + userId, message));
              }
            });
    if (!problems.isEmpty()) {
      throw Refused.of(problems);
    }
  }

  private Map<String, String> initialPasswords() {
    return Binder.get(environment)
        .bind(INITIAL_PASSWORDS, Bindable.mapOf(String.class, String.class))
        .orElse(Map.of());
  }
}

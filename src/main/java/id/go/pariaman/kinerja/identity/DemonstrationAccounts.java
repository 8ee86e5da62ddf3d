package id.go.pariaman.kinerja.identity;

import id.go.pariaman.kinerja.database.EmbeddedDatabase;
import id.go.pariaman.kinerja.refusal.Refused;
import java.util.List;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Everybody can read the password of the demonstration. On a server nobody may sign in with it, for
 * instance after the demonstration's database was copied there; looked for before the first
 * request.
 */
@Component
class DemonstrationAccounts implements SmartInitializingSingleton {

  private static final int NAMED = 5;

  private final AccountStore store;
  private final boolean embedded;
  private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

  DemonstrationAccounts(AccountStore store, ObjectProvider<EmbeddedDatabase> embedded) {
    this.store = store;
    this.embedded = embedded.getIfAvailable() != null;
  }

  /**
   * @throws Refused naming some of the accounts
   */
  @Override
  public void afterSingletonsInstantiated() {
    if (embedded) {
      return;
    }
    var found = new TreeSet<>(store.sharingAPassword());
    store.ofOffices().stream()
        .filter(account -> encoder.matches(FirstAccounts.PASSWORD, account.passwordHash()))
        .map(AccountStore.Account::userId)
        .forEach(found::add);
    if (!found.isEmpty()) {
      throw Refused.because("kinerja.account", message(List.copyOf(found)));
    }
  }

  private static String message(List<String> accounts) {
    String some = String.join(", ", accounts.subList(0, Math.min(NAMED, accounts.size())));
    return "%d akun masih memakai kata sandi percontohan (%s%s). Mulai dengan basis data kosong, atau hapus akun itu dari tabel kinerja.account dan buka lagi dengan KINERJA_INITIALPASSWORDS_<akun>."
        .formatted(accounts.size(), some, accounts.size() > NAMED ? ", ..." : "");
  }
}

package id.go.pariaman.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.database.EmbeddedDatabase;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.support.KinerjaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** The demonstration's accounts let nobody in on a server. */
@KinerjaTest
class DemonstrationAccountsIT {

  @Autowired private AccountStore store;
  @Autowired private ObjectProvider<EmbeddedDatabase> embedded;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate jdbc;

  @Test
  void areFineOnTheEmbeddedDatabase() {
    assertThatCode(() -> new DemonstrationAccounts(store, embedded).afterSingletonsInstantiated())
        .doesNotThrowAnyException();
  }

  @Test
  void areRefusedOnAServer() {
    assertThatThrownBy(this::startOnServer)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("akun masih memakai kata sandi percontohan")
        .hasMessageContaining("KINERJA_INITIALPASSWORDS_")
        .message()
        .hasLineCount(1);
  }

  /** Not one of them is overlooked, and a chosen password is none. */
  @Test
  void areFoundOneByOneWhereEverybodyElseHasAPasswordOfTheirOwn() {
    transaction.executeWithoutResult(
        open -> {
          open.setRollbackOnly();
          jdbc.execute("update account set password_hash = '$argon2id$' || user_id");
          assertThatCode(this::startOnServer).doesNotThrowAnyException();

          var encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
          jdbc.update(
              "update account set password_hash = ? where user_id = 'sekda'",
              encoder.encode("Pariaman-2026!"));
          assertThatThrownBy(this::startOnServer)
              .hasMessageContaining("1 akun")
              .hasMessageContaining("(sekda)");
        });
  }

  private void startOnServer() {
    ObjectProvider<EmbeddedDatabase> none =
        new StaticListableBeanFactory().getBeanProvider(EmbeddedDatabase.class);
    new DemonstrationAccounts(store, none).afterSingletonsInstantiated();
  }
}

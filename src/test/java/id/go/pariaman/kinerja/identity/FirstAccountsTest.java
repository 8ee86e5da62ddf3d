package id.go.pariaman.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.go.pariaman.kinerja.database.EmbeddedDatabase;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class FirstAccountsTest {

  private final Accounts accounts = mock(Accounts.class);
  private final Passwords passwords = mock(Passwords.class);
  private final MockEnvironment environment =
      new MockEnvironment()
          .withProperty("kinerja.initial-passwords.admin", "empat kata yang panjang")
          .withProperty("kinerja.initial-passwords.bkpsdm", "lima kata yang amat panjang");

  @Test
  void opensOnAServerOnlyTheAccountsThatAreNamed() {
    when(accounts.exists("bkpsdm")).thenReturn(true);

    onAServer().openAccounts();

    verify(passwords).open("admin", "empat kata yang panjang");
    verify(passwords, never()).open("bkpsdm", "lima kata yang amat panjang");
    verify(passwords, never()).openForEverybody(any());
  }

  @Test
  void namesThePropertyOfEveryPasswordThatIsRefused() {
    doThrow(Refused.because("password", "Gunakan 12 karakter.")).when(passwords).open(any(), any());

    assertThatThrownBy(onAServer()::openAccounts)
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.problems())
                    .containsExactlyInAnyOrder(
                        new Problem("kinerja.initial-passwords.admin", "Gunakan 12 karakter."),
                        new Problem("kinerja.initial-passwords.bkpsdm", "Gunakan 12 karakter.")));
  }

  private FirstAccounts onAServer() {
    var noDatabase = new StaticListableBeanFactory().getBeanProvider(EmbeddedDatabase.class);
    return new FirstAccounts(accounts, passwords, environment, noDatabase);
  }
}

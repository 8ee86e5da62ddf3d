package id.go.pariaman.kinerja.identity;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.go.pariaman.kinerja.database.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class DemonstrationAccountsTest {

  private final Accounts accounts = mock(Accounts.class);
  private final MockEnvironment environment =
      new MockEnvironment()
          .withProperty("kinerja.initial-passwords.admin", "empat kata yang panjang")
          .withProperty("kinerja.initial-passwords.bkpsdm", "lima kata yang amat panjang");

  @Test
  void opensOnAServerOnlyTheAccountsThatAreNamed() {
    when(accounts.exists("bkpsdm")).thenReturn(true);

    new DemonstrationAccounts(
            accounts,
            environment,
            new StaticListableBeanFactory().getBeanProvider(EmbeddedDatabase.class))
        .openAccounts();

    verify(accounts).open("admin", "empat kata yang panjang");
    verify(accounts, never()).open("bkpsdm", "lima kata yang amat panjang");
    verify(accounts, never()).openForEverybody(any());
  }
}

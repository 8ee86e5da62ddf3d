package id.go.pariaman.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.role.Role;
import id.go.pariaman.kinerja.support.KinerjaTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KinerjaTest
class AccountsIT {

  private static final String PRESENT = "Pariaman-2026!";
  private static final String USER = "bpkad";

  @Autowired Accounts accounts;
  @Autowired JdbcClient db;

  @ParameterizedTest
  @CsvSource({
    "salah, empat kata yang panjang, present, tidak cocok",
    "Pariaman-2026!, sebelas kar, next, 12 sampai 128",
    "Pariaman-2026!, Pariaman-2026!, next, mudah ditebak",
    "Pariaman-2026!, bpkad kota pariaman, next, mudah ditebak"
  })
  void refusesAWeakOrUnprovenChange(String present, String next, String field, String message) {
    assertThatThrownBy(() -> accounts.changePassword(USER, present, next))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.problems())
                    .singleElement()
                    .satisfies(
                        problem -> {
                          assertThat(problem.field()).isEqualTo(field);
                          assertThat(problem.message()).contains(message);
                        }));
    assertThat(accounts.signIn(USER, PRESENT)).isPresent();
  }

  @Test
  void opensAccountsForPeopleOfTheOrganisationOnly() {
    assertThatThrownBy(() -> accounts.open("orang-luar", "empat kata yang panjang"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("tidak terdaftar");
    assertThat(accounts.exists("orang-luar")).isFalse();
  }

  @Test
  void leavesAnAccountAsItIsWhenOpenedAgain() {
    accounts.open(USER, "empat kata yang panjang");

    assertThat(accounts.signIn(USER, PRESENT)).isPresent();
    assertThat(accounts.signIn(USER, "empat kata yang panjang")).isEmpty();
  }

  @Test
  void anotherCityNamesOtherPostsOfPersonnelOfficers() {
    var clerk = "198208162011021003";
    assertThat(accounts.rolesOf(clerk)).isNotEmpty().doesNotContain(Role.OPERATOR);
    var post =
        "update position set personnel_officer = %s where code = (select position_code from placement where nip = '%s')";
    db.sql(post.formatted(true, clerk)).update();
    try {
      assertThat(accounts.rolesOf(clerk)).contains(Role.OPERATOR);
      assertThat(accounts.holdersOf(Role.OPERATOR)).contains(clerk);
    } finally {
      db.sql(post.formatted(false, clerk)).update();
    }
  }

  @Test
  void keepsEveryPasswordAsArgon2id() {
    assertThat(
            db.sql(
                    """
                    select count(*) filter (where password_hash like '$argon2id$%'), count(*)
                    from account
                    """)
                .query((row, n) -> new long[] {row.getLong(1), row.getLong(2)})
                .single())
        .containsExactly(330, 330);
  }
}

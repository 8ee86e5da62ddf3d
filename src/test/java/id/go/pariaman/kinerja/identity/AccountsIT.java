package id.go.pariaman.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.role.Role;
import id.go.pariaman.kinerja.support.KinerjaTest;
import id.go.pariaman.kinerja.support.QuickPasswords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

@KinerjaTest
class AccountsIT {

  private static final String PRESENT = "Pariaman-2026!";
  private static final String USER = "bpkad";

  @Autowired Accounts accounts;
  @Autowired Passwords passwords;
  @Autowired JdbcClient db;

  @ParameterizedTest
  @CsvSource({
    "sebelas kar, next, 12 sampai 128",
    "Pariaman-2026!, next, mudah ditebak",
    "bpkad kota pariaman, next, mudah ditebak"
  })
  void refusesAWeakChange(String next, String field, String message) {
    var person = passwords.prove(USER, PRESENT).orElseThrow();
    assertThatThrownBy(() -> passwords.change(person, PRESENT, next))
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
    assertThat(passwords.prove(USER, PRESENT)).isPresent();
  }

  @Test
  void opensAccountsForPeopleOfTheOrganisationOnly() {
    assertThatThrownBy(() -> passwords.open("orang-luar", "kuali bambu telinga"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("tidak terdaftar");
    assertThat(accounts.exists("orang-luar")).isFalse();
  }

  @Test
  void leavesAnAccountAsItIsWhenOpenedAgain() {
    passwords.open(USER, "kuali bambu telinga");

    assertThat(passwords.prove(USER, PRESENT)).isPresent();
    assertThat(passwords.prove(USER, "kuali bambu telinga")).isEmpty();
  }

  /** One pass over 512 KiB, of the word "sandi lama sekali". */
  @Test
  void renewsAHashOfLessEffortAtTheNextSignIn() {
    var weak = new Argon2PasswordEncoder(16, 32, 1, 512, 1).encode("sandi lama sekali");
    var before = hash();
    db.sql("update account set password_hash = ? where user_id = ?").params(weak, USER).update();
    try {
      var person = passwords.prove(USER, "sandi lama sekali");

      assertThat(hash()).startsWith(QuickPasswords.PREFIX);
      assertThat(passwords.prove(USER, "sandi lama sekali")).isEqualTo(person).isPresent();
    } finally {
      db.sql("update account set password_hash = ? where user_id = ?")
          .params(before, USER)
          .update();
    }
  }

  private String hash() {
    return db.sql("select password_hash from account where user_id = ?")
        .param(USER)
        .query(String.class)
        .single();
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
}

package id.go.pariaman.kinerja.identity.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.identity.SignedIn;
import id.go.pariaman.kinerja.identity.session.SignedInToken;
import id.go.pariaman.kinerja.role.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

class RememberedBasicTest {

  private static final Instant START = Instant.parse("2026-11-24T01:00:00Z");

  private Instant now = START;
  private int asked;
  private boolean stands = true;

  private final RememberedBasic remembered =
      new RememberedBasic(new Counting(), person -> stands, new Moving());

  @Test
  void asksForThePasswordOnceADay() {
    signIn("bkpsdm", "right");
    now = START.plusSeconds(8 * 3600 - 1);
    signIn("bkpsdm", "right");
    assertThat(asked).isOne();

    now = START.plusSeconds(8 * 3600);
    signIn("bkpsdm", "right");
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void asksAnewForASignInThatStandsNoMore() {
    signIn("bkpsdm", "right");
    stands = false;
    signIn("bkpsdm", "right");
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void remembersNothingWrong() {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> signIn("bkpsdm", "wrong"))
          .isInstanceOf(BadCredentialsException.class);
    }
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void tellsNamesAndPasswordsApart() {
    signIn("bkpsdm", "right");
    signIn("bkpsd", "mright");
    assertThat(asked).isEqualTo(2);
    assertThat(signIn("bkpsd", "mright").getName()).isEqualTo("bkpsd");
  }

  @Test
  void leavesTheRolesToTheRequest() {
    assertThat(signIn("bkpsdm", "right").getAuthorities()).isNotEmpty();
    assertThat(signIn("bkpsdm", "right").getAuthorities()).isEmpty();
  }

  private Authentication signIn(String user, String password) {
    return remembered.authenticate(
        UsernamePasswordAuthenticationToken.unauthenticated(user, password));
  }

  private class Counting implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication claim) {
      asked++;
      if (!claim.getCredentials().toString().endsWith("right")) {
        throw new BadCredentialsException("wrong");
      }
      return SignedInToken.of(new SignedIn(claim.getName(), START, false), List.of(Role.HR));
    }

    @Override
    public boolean supports(Class<?> type) {
      return true;
    }
  }

  private class Moving extends Clock {

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }
  }
}

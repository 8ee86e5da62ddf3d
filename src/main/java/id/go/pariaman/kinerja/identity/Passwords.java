package id.go.pariaman.kinerja.identity;

import id.go.pariaman.kinerja.identity.AccountChanged.What;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.refusal.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passwords: proved, changed by their owner, given anew by somebody else. */
@Service
public class Passwords {

  /** How long a password that was given may wait for its owner's first sign-in. */
  public static final Duration INITIAL = Duration.ofDays(7);

  /**
   * A password that its owner did not choose.
   *
   * @param by name of who gave it
   * @param at day and time, in words
   */
  public record Given(String by, String at) {}

  /** What to write on a slip. */
  public record Initial(String password, String until) {}

  private static final int LONGEST_USER_ID = 64;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'pukul' HH.mm", Locale.forLanguageTag("id"));

  private final PasswordEncoder encoder;
  private final String nobodysHash;
  private final AccountStore store;
  private final Organisation organisation;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Passwords(
      PasswordEncoder encoder,
      AccountStore store,
      Organisation organisation,
      ApplicationEventPublisher events,
      Clock clock) {
    this.encoder = encoder;
    this.nobodysHash = encoder.encode("nobody has this password");
    this.store = store;
    this.organisation = organisation;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Empty when the password is wrong or no longer good, the account locked or unknown; all of them
   * take as long. A hash made with less than today's effort is renewed.
   */
  public Optional<SignedIn> prove(String userId, String password) {
    Optional<AccountStore.Account> account =
        userId.length() <= LONGEST_USER_ID && userId.indexOf('\0') < 0
            ? store.find(userId)
            : Optional.empty();
    String hash = account.map(AccountStore.Account::passwordHash).orElse(nobodysHash);
    boolean right =
        password.length() <= PasswordRules.LONGEST * 2 && encoder.matches(password, hash);
    if (right && account.isPresent() && encoder.upgradeEncoding(hash)) {
      store.renewHash(userId, hash, encoder.encode(password));
    }
    return account
        .filter(a -> right && !a.locked() && a.passwordGood(clock.instant()))
        .map(a -> new SignedIn(a.userId(), a.passwordChangedAt(), false));
  }

  /** A sign-in for which an identity provider vouches; empty without an open account. */
  public Optional<SignedIn> vouchedFor(String userId) {
    return userId.indexOf('\0') < 0
        ? store
            .find(userId)
            .filter(account -> !account.locked())
            .map(account -> new SignedIn(account.userId(), account.passwordChangedAt(), true))
        : Optional.empty();
  }

  /**
   * Opens an account with a password that its owner must change at the first sign-in; an account
   * that exists stays as it is. It waits for ever: whoever sets it in the environment of the server
   * could set the next one as well.
   *
   * @throws Refused when the user id is nobody's or the password too weak
   */
  @Transactional
  public void open(String userId, String password) {
    if (!store.isPerson(userId)) {
      throw Refused.because(
          "userId", "Pengguna tidak terdaftar. Periksa NIP atau nama akun, lalu coba lagi.");
    }
    check("password", userId, password);
    if (store.insert(userId, encoder.encode(password), true, now())) {
      publish(AccountChanged.SYSTEM, userId, What.OPENED);
    }
  }

  /**
   * Changes one's own password; every other sign-in of this account ends, and browsers are strange
   * again.
   *
   * @param present proved already
   * @return the sign-in that counts from now on
   * @throws Refused when the new one is too weak or the one before
   */
  @Transactional
  public SignedIn change(SignedIn person, String present, String next) {
    check("next", person.userId(), next);
    if (next.equals(present)) {
      throw Refused.because("next", "Pilih kata sandi yang berbeda dari yang sekarang.");
    }
    Instant now = now();
    store.changePassword(person.userId(), encoder.encode(next), now);
    store.endSignIns(person.userId());
    publish(person.userId(), person.userId(), What.PASSWORD_CHANGED);
    return new SignedIn(person.userId(), now, false);
  }

  /** When the owner or somebody else set the password, in words; empty without an account. */
  public Optional<String> setAt(String userId) {
    return store.find(userId).map(account -> said(account.passwordChangedAt()));
  }

  /** Who gave the present password; empty where its owner set it. */
  public Optional<Given> given(String userId) {
    return store
        .find(userId)
        .filter(AccountStore.Account::passwordInitial)
        .map(
            account ->
                new Given(
                    account.passwordGivenBy() == null
                        ? "administrator server"
                        : organisation
                            .nameOf(account.passwordGivenBy())
                            .orElse(account.passwordGivenBy()),
                    said(account.passwordChangedAt())));
  }

  private String said(Instant moment) {
    return DATE.format(moment.atZone(clock.getZone()));
  }

  /**
   * Replaces the password by one that nobody chose, opens the account where there is none, and ends
   * its sign-ins. Whether the actor may is asked before.
   *
   * @return the password, to be shown this once
   */
  @Transactional
  public Initial give(String actor, String userId) {
    String password = OneTimePassword.random();
    Instant until = now().plus(INITIAL);
    store.giveInitial(userId, encoder.encode(password), now(), until, actor);
    store.endSignIns(userId);
    publish(actor, userId, What.INITIAL_PASSWORD_GIVEN);
    return new Initial(password, said(until));
  }

  /**
   * Gives everybody without an account the same password, hashed once, and lets them keep it: it is
   * printed for all to read and share, and a change would shut out the next who tries the
   * demonstration. Good enough for that and for nothing else.
   *
   * @return how many accounts were opened
   */
  @Transactional
  int openForEverybody(String password) {
    if (store.peopleWithoutAccount() == 0) {
      return 0;
    }
    return store.insertForEverybodyWithout(encoder.encode(password), now());
  }

  private void check(String field, String userId, String password) {
    PasswordRules.check(field, password, userId, organisation.nameOf(userId).orElse(""));
  }

  private void publish(String actor, String account, What what) {
    events.publishEvent(new AccountChanged(actor, account, what, ""));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

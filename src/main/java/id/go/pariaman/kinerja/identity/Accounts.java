package id.go.pariaman.kinerja.identity;

import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.role.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts, their passwords, and the roles their holders have today. */
@Service
public class Accounts {

  static final int SHORTEST = 12;
  static final int LONGEST = 128;
  private static final int LONGEST_USER_ID = 64;

  private final AccountStore store;
  private final Assessors assessors;
  private final Organisation organisation;
  private final Clock clock;
  private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  private final String nobodysHash = encoder.encode("nobody has this password");

  Accounts(AccountStore store, Assessors assessors, Organisation organisation, Clock clock) {
    this.store = store;
    this.assessors = assessors;
    this.organisation = organisation;
    this.clock = clock;
  }

  /** Roles of today, read from the organisation's tables; empty for somebody unknown. */
  public Set<Role> rolesOf(String userId) {
    return withAssessor(userId, store.roles(userId, today()));
  }

  /** The same as ids of the engine's groups. */
  public List<String> groupsOf(String userId) {
    return rolesOf(userId).stream().map(Role::group).toList();
  }

  /** User ids of today's assessors or operators; the other roles are columns, asked for in SQL. */
  public Set<String> holdersOf(Role role) {
    return switch (role) {
      case ASSESSOR -> assessors.on(today());
      case OPERATOR -> store.operators(today());
      default -> throw new IllegalArgumentException(role + " is not read from placements");
    };
  }

  /**
   * Roles of today of somebody who signed in earlier; empty, and so no longer signed in, once the
   * account was locked or got another password, on whichever node that happened.
   */
  public Set<Role> rolesWhileSignedIn(SignedIn person) {
    return withAssessor(person.userId(), store.roles(person, today()));
  }

  /** Name for screens; the user id itself for somebody the organisation does not know. */
  public String nameOf(String userId) {
    return organisation.nameOf(userId).orElse(userId);
  }

  /** Empty when the password is wrong, the account locked or unknown; all three take as long. */
  public Optional<SignedIn> signIn(String userId, String password) {
    Optional<AccountStore.Account> account =
        userId.length() <= LONGEST_USER_ID && userId.indexOf('\0') < 0
            ? store.find(userId)
            : Optional.empty();
    String hash = account.map(AccountStore.Account::passwordHash).orElse(nobodysHash);
    boolean right = password.length() <= LONGEST && encoder.matches(password, hash);
    return account
        .filter(a -> right && !a.locked())
        .map(a -> new SignedIn(a.userId(), a.passwordChangedAt(), false));
  }

  /**
   * Opens an account with a first password.
   *
   * @throws Refused when the user id is nobody's or the password too weak
   */
  @Transactional
  public void open(String userId, String password) {
    if (!store.isPerson(userId)) {
      throw Refused.because(
          "userId", "Pengguna tidak terdaftar. Periksa NIP atau nama akun, lalu coba lagi.");
    }
    checkStrength("password", userId, password);
    store.insert(userId, encoder.encode(password), now());
  }

  /**
   * Changes one's own password; every other sign-in of this account ends.
   *
   * @throws Refused when the present password is wrong or the new one too weak
   */
  @Transactional
  public void changePassword(String userId, String present, String next) {
    if (signIn(userId, present).isEmpty()) {
      throw Refused.because("present", "Kata sandi saat ini tidak cocok. Ketik ulang.");
    }
    checkStrength("next", userId, next);
    if (next.equals(present)) {
      throw Refused.because("next", "Pilih kata sandi yang berbeda dari yang sekarang.");
    }
    store.changePassword(userId, encoder.encode(next), now());
  }

  /** Ends every sign-in of the account and lets nobody in with it. */
  public void lock(String userId) {
    store.setLocked(userId, true);
  }

  public void unlock(String userId) {
    store.setLocked(userId, false);
  }

  /** Whether the account exists, locked or not. */
  public boolean exists(String userId) {
    return store.find(userId).isPresent();
  }

  /**
   * Gives everybody without an account the same password, hashed once: good enough for a
   * demonstration, where the password is printed at the start, and for nothing else.
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

  private Set<Role> withAssessor(String userId, Set<Role> roles) {
    if (!roles.isEmpty() && assessors.on(today()).contains(userId)) {
      roles.add(Role.ASSESSOR);
    }
    return roles;
  }

  private static void checkStrength(String field, String userId, String password) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw Refused.because(
          field,
          "Gunakan %d sampai %d karakter, misalnya empat kata.".formatted(SHORTEST, LONGEST));
    }
    if (password.contains(userId) || password.equals(FirstAccounts.PASSWORD)) {
      throw Refused.because(field, "Pilih kata sandi lain, yang ini terlalu mudah ditebak.");
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

package id.go.pariaman.kinerja.identity.account;

import id.go.pariaman.kinerja.identity.Accounts;
import id.go.pariaman.kinerja.identity.Passwords;
import id.go.pariaman.kinerja.refusal.Refused;
import id.go.pariaman.kinerja.refusal.VisibleText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one may do to the accounts of others. Whoever stands before the officer gets a password that
 * nobody chose; it is on the slip and nowhere else, and must be changed at the first sign-in.
 */
@Service
class AccountDesk {

  /** As many hashes as a person waits for: some three seconds. */
  static final int AT_ONCE = 40;

  private static final int ON_A_SHEET = 20;
  private static final int SHORTEST_REASON = 10;
  private static final int LONGEST_REASON = 500;

  /** What is printed for one person. */
  record Slip(String name, String userId, String unit, String password, String until) {}

  /**
   * A part of a list of accounts.
   *
   * @param number from 1
   * @param of how many parts there are, 1 for an empty list
   */
  record Sheet(List<AccountHolder> people, int number, int of) {}

  private final AccountHolderStore holders;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Clock clock;

  AccountDesk(AccountHolderStore holders, Accounts accounts, Passwords passwords, Clock clock) {
    this.holders = holders;
    this.accounts = accounts;
    this.passwords = passwords;
    this.clock = clock;
  }

  AccountKeeper keeper(String userId) {
    return AccountKeeper.of(userId, accounts.rolesOf(userId));
  }

  /** The last sheet for a number beyond it, the first for one before. */
  Sheet find(AccountKeeper actor, String words, int number) {
    String sought = words.strip();
    int sheets = Math.max(1, (holders.count(actor, today(), sought) + ON_A_SHEET - 1) / ON_A_SHEET);
    int shown = Math.max(1, Math.min(number, sheets));
    return new Sheet(
        holders.find(actor, today(), sought, ON_A_SHEET, (shown - 1) * ON_A_SHEET), shown, sheets);
  }

  /** Empty for whoever does not exist or is none of the actor's business. */
  Optional<AccountHolder> find(String userId, AccountKeeper actor) {
    return holders.find(actor, today(), userId);
  }

  int withoutAccount(AccountKeeper actor) {
    return holders.withoutAccount(actor, today()).size();
  }

  boolean mayLock(AccountKeeper actor, AccountHolder holder) {
    return holder.open() && actor.mayLock(holder.userId(), accounts.rolesOf(holder.userId()));
  }

  /**
   * @throws Refused when the actor does not answer for this account
   */
  @Transactional
  Slip give(AccountKeeper actor, String userId) {
    AccountHolder holder =
        find(userId, actor)
            .filter(AccountHolder::mayGive)
            .orElseThrow(
                () ->
                    Refused.because(
                        "userId",
                        "Kata sandi awal akun ini diberikan oleh pengelola kepegawaian unitnya, atau oleh"
                            + " administrator Kinerja. Minta kepada mereka."));
    return slip(actor, holder);
  }

  /** For the first 40 of those who have no account yet. */
  @Transactional
  List<Slip> giveFirst(AccountKeeper actor) {
    return holders.withoutAccount(actor, today()).stream()
        .limit(AT_ONCE)
        .map(holder -> slip(actor, holder))
        .toList();
  }

  private Slip slip(AccountKeeper actor, AccountHolder holder) {
    Passwords.Initial initial = passwords.give(actor.userId(), holder.userId());
    return new Slip(
        holder.name(), holder.userId(), holder.unit(), initial.password(), initial.until());
  }

  /**
   * @throws Refused without a reason of 10 to 500 characters, or when it is not the actor's to do
   */
  @Transactional
  void setLocked(AccountKeeper actor, AccountHolder holder, boolean locked, String reason) {
    if (!mayLock(actor, holder)) {
      throw Refused.because("userId", "Anda tidak dapat mengunci atau membuka akun ini.");
    }
    String given = reason.strip();
    if (VisibleText.isShorterThan(SHORTEST_REASON, given)
        || VisibleText.turnsAround(given)
        || given.length() > LONGEST_REASON) {
      throw Refused.because(
          "reason",
          "Tulis alasannya, %d sampai %d karakter.".formatted(SHORTEST_REASON, LONGEST_REASON));
    }
    if (locked) {
      accounts.lock(actor.userId(), holder.userId(), given);
    } else {
      accounts.unlock(actor.userId(), holder.userId(), given);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

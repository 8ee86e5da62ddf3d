package id.go.pariaman.kinerja.identity;

/**
 * Somebody did something to an account; published inside the transaction that does it.
 *
 * @param actor user id of who did it; {@link #SYSTEM} at the start of the application
 * @param account user id of the account, often the same
 * @param reason as it was typed; empty where none is asked for
 */
public record AccountChanged(String actor, String account, What what, String reason) {

  public static final String SYSTEM = "system";

  /** What was done. */
  public enum What {
    OPENED("Akun dibuka"),
    INITIAL_PASSWORD_GIVEN("Kata sandi awal diberikan"),
    PASSWORD_CHANGED("Kata sandi diganti"),
    LOCKED("Akun dikunci"),
    UNLOCKED("Kunci akun dibuka"),
    SIGNED_OUT_EVERYWHERE("Keluar dari semua perangkat");

    private final String label;

    What(String label) {
      this.label = label;
    }

    /** Indonesian, for screens. */
    public String label() {
      return label;
    }
  }
}

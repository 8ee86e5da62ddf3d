package id.go.pariaman.kinerja.identity.account;

/**
 * Somebody who has an account or could have one, as another person sees them.
 *
 * @param unit name of the unit today; of an office its own title; empty without a placement
 * @param open whether there is an account
 * @param initial whether its password was given and waits for its owner
 * @param mayGive whether the other person may give an initial password
 */
record AccountHolder(
    String userId,
    String name,
    String unit,
    boolean open,
    boolean locked,
    boolean initial,
    boolean mayGive) {

  /** Indonesian, for screens. */
  public String state() {
    if (!open) {
      return "Belum punya akun";
    }
    if (locked) {
      return "Terkunci";
    }
    return initial ? "Kata sandi awal belum diganti" : "Aktif";
  }
}

package id.go.pariaman.kinerja.identity.account;

import id.go.pariaman.kinerja.role.Role;
import java.util.Set;

/** Somebody who looks after the accounts of others, and as what. */
record AccountKeeper(String userId, boolean operator, boolean hr, boolean admin) {

  static AccountKeeper of(String userId, Set<Role> roles) {
    return new AccountKeeper(
        userId, roles.contains(Role.OPERATOR), roles.contains(Role.HR), roles.contains(Role.ADMIN));
  }

  boolean seesEverybody() {
    return hr || admin;
  }

  /**
   * Lock and unlock: HR and administrators, never their own; the accounts of HR and of
   * administrators are locked by an administrator only.
   */
  boolean mayLock(String other, Set<Role> rolesOfOther) {
    boolean privileged = rolesOfOther.contains(Role.HR) || rolesOfOther.contains(Role.ADMIN);
    return !other.equals(userId) && (admin || hr && !privileged);
  }
}

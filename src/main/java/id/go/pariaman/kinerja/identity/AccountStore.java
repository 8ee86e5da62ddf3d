package id.go.pariaman.kinerja.identity;

import id.go.pariaman.kinerja.role.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountStore {

  record Account(String userId, String passwordHash, boolean locked, Instant passwordChangedAt) {}

  /** Personnel officers of a unit on {@code :on}. */
  private static final String OPERATORS =
      """
      select nip from placement join position on code = position_code
      where personnel_officer and valid_from <= :on and coalesce(valid_until >= :on, true)
      """;

  /** Every role but the assessor's, which hangs on who stands above whom. */
  private static final String GROUPS =
      """
      select role from official where user_id = :user
      union all
      select 'asn' from employee where nip = cast(:user as bpchar)
      union all
      select 'operator' where cast(:user as bpchar) in (
      """
          + OPERATORS
          + ")";

  private final JdbcClient db;

  AccountStore(JdbcClient db) {
    this.db = db;
  }

  Optional<Account> find(String userId) {
    return db.sql(
            "select user_id, password_hash, locked, password_changed_at from account where user_id = :user")
        .param("user", userId)
        .query(Account.class)
        .optional();
  }

  Set<Role> roles(String userId, LocalDate on) {
    return roles(db.sql(GROUPS).param("user", userId).param("on", on));
  }

  /** Roles while the account is open and has the same password still; none otherwise. */
  Set<Role> roles(SignedIn person, LocalDate on) {
    return roles(
        db.sql(
                "select role from ("
                    + GROUPS
                    + """
                    ) held where exists (
                        select 1 from account
                        where user_id = :user and not locked and password_changed_at = :passwordOf)
                    """)
            .param("user", person.userId())
            .param("on", on)
            .param("passwordOf", utc(person.passwordOf())));
  }

  private static Set<Role> roles(JdbcClient.StatementSpec statement) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    statement.query(String.class).list().forEach(g -> Role.ofGroup(g).ifPresent(roles::add));
    return roles;
  }

  Set<String> operators(LocalDate on) {
    return Set.copyOf(
        db.sql("select distinct cast(nip as text) from (" + OPERATORS + ") operator")
            .param("on", on)
            .query(String.class)
            .list());
  }

  /** Whether it was stored; an account that exists stays as it is. */
  boolean insert(String userId, String passwordHash, Instant now) {
    return db.sql("insert into account values (:user, :hash, false, :now) on conflict do nothing")
            .param("user", userId)
            .param("hash", passwordHash)
            .param("now", utc(now))
            .update()
        == 1;
  }

  boolean isPerson(String userId) {
    return db.sql(
            """
            select exists (select 1 from employee where nip = cast(:user as bpchar))
                or exists (select 1 from official where user_id = :user)
            """)
        .param("user", userId)
        .query(Boolean.class)
        .single();
  }

  int peopleWithoutAccount() {
    return db.sql("select count(*) from (" + WITHOUT_ACCOUNT + ") missing")
        .query(Integer.class)
        .single();
  }

  int insertForEverybodyWithout(String passwordHash, Instant now) {
    return db.sql(
            "insert into account select user_id, :hash, false, :now from ("
                + WITHOUT_ACCOUNT
                + ") missing on conflict do nothing")
        .param("hash", passwordHash)
        .param("now", utc(now))
        .update();
  }

  private static final String WITHOUT_ACCOUNT =
      """
      select person.user_id
      from (select cast(nip as text) as user_id from employee union select user_id from official) person
      where not exists (select 1 from account where account.user_id = person.user_id)
      """;

  void changePassword(String userId, String passwordHash, Instant now) {
    db.sql(
            "update account set password_hash = :hash, password_changed_at = :now where user_id = :user")
        .param("hash", passwordHash)
        .param("now", utc(now))
        .param("user", userId)
        .update();
  }

  void setLocked(String userId, boolean locked) {
    db.sql("update account set locked = :locked where user_id = :user")
        .param("locked", locked)
        .param("user", userId)
        .update();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}

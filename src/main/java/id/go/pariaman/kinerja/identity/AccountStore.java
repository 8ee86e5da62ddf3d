package id.go.pariaman.kinerja.identity;

import id.go.pariaman.kinerja.role.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountStore {

  /**
   * @param passwordInitial whether somebody else gave it
   * @param passwordUntil when one that was given ends; null for never
   * @param passwordGivenBy user id, null where the owner set it
   */
  record Account(
      String userId,
      String passwordHash,
      boolean locked,
      Instant passwordChangedAt,
      boolean passwordInitial,
      Instant passwordUntil,
      String passwordGivenBy) {

    boolean passwordGood(Instant now) {
      return passwordUntil == null || now.isBefore(passwordUntil);
    }
  }

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
            """
            select user_id, password_hash, locked, password_changed_at, password_initial, password_until, password_given_by
            from account where user_id = :user
            """)
        .param("user", userId)
        .query(Account.class)
        .optional();
  }

  Set<Role> roles(String userId, LocalDate on) {
    return roles(db.sql(GROUPS).param("user", userId).param("on", on));
  }

  /** While the account is open and has the same password still; empty otherwise. */
  Optional<Standing> standing(SignedIn person, LocalDate on) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    boolean[] initial = new boolean[1];
    db.sql(
            "select role, password_initial from ("
                + GROUPS
                + """
                ) held, account
                where user_id = :user and not locked and password_changed_at = :passwordOf
                """)
        .param("user", person.userId())
        .param("on", on)
        .param("passwordOf", utc(person.passwordOf()))
        .query(
            row -> {
              Role.ofGroup(row.getString("role")).ifPresent(roles::add);
              initial[0] = row.getBoolean("password_initial");
            });
    return roles.isEmpty() ? Optional.empty() : Optional.of(new Standing(roles, initial[0]));
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
  boolean insert(String userId, String passwordHash, boolean initial, Instant now) {
    return db.sql(
                """
                insert into account (user_id, password_hash, password_changed_at, password_initial)
                values (:user, :hash, :now, :initial) on conflict do nothing
                """)
            .param("user", userId)
            .param("hash", passwordHash)
            .param("now", utc(now))
            .param("initial", initial)
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
            "insert into account (user_id, password_hash, password_changed_at) select user_id, :hash, :now from ("
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
            """
            update account set password_hash = :hash, password_changed_at = :now,
                password_initial = false, password_until = null, password_given_by = null
            where user_id = :user
            """)
        .param("hash", passwordHash)
        .param("now", utc(now))
        .param("user", userId)
        .update();
  }

  void giveInitial(String userId, String passwordHash, Instant now, Instant until, String by) {
    db.sql(
            """
            insert into account (user_id, password_hash, password_changed_at, password_initial, password_until, password_given_by)
            values (:user, :hash, :now, true, :until, :by)
            on conflict (user_id) do update set password_hash = :hash, password_changed_at = :now,
                password_initial = true, password_until = :until, password_given_by = :by
            """)
        .param("user", userId)
        .param("hash", passwordHash)
        .param("now", utc(now))
        .param("until", utc(until))
        .param("by", by)
        .update();
  }

  /** The same password, hashed with today's effort; unless it was changed meanwhile. */
  void renewHash(String userId, String present, String renewed) {
    db.sql("update account set password_hash = :new where user_id = :user and password_hash = :old")
        .param("new", renewed)
        .param("old", present)
        .param("user", userId)
        .update();
  }

  /** Ends all sessions of the account, and what its browsers were trusted with. */
  void endSignIns(String userId) {
    db.sql("delete from web_session where principal_name = :user").param("user", userId).update();
    db.sql("delete from known_device where user_id = :user").param("user", userId).update();
  }

  /** User ids of those who share their hash with somebody, as only one act for all can make it. */
  List<String> sharingAPassword() {
    return db.sql(
            """
            select user_id from account where password_hash in (
              select password_hash from account group by password_hash having count(*) > 1)
            order by user_id""")
        .query(String.class)
        .list();
  }

  /** The accounts of offices. */
  List<Account> ofOffices() {
    return db.sql(
            """
            select account.* from account join official using (user_id)
            order by user_id""")
        .query(Account.class)
        .list();
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

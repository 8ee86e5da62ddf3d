package id.go.pariaman.kinerja.identity.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who answers for whose account. Personnel officers for the people of their unit who are no
 * officers themselves, hold no office and assess no officer; administrators for those, and for
 * units without an officer. Nobody for their own.
 */
@Repository
class AccountHolderStore {

  private static final String PLACED = "valid_from <= :on and coalesce(valid_until >= :on, true)";

  private static final String HOLDERS =
      """
      with placed as (
        select cast(nip as text) as user_id, unit_code, personnel_officer, cast(supervisor_nip as text) as superior
        from placement join position on code = position_code
        where %s
      ), person as (
        select cast(nip as text) as user_id, name from employee
        union all
        select user_id, name from official
        where not exists (select 1 from employee where cast(nip as text) = user_id)
      ), holder as (
        select person.user_id, person.name, coalesce(unit.name, official.title, '') as unit,
            account.user_id is not null as open, coalesce(account.locked, false) as locked,
            coalesce(account.password_initial, false) as initial,
            person.user_id <> :actor and (
              :operator and not placed.personnel_officer and official.user_id is null and not assesses
                and placed.unit_code in (select unit_code from placed where personnel_officer and user_id = :actor)
              or :admin and (official.user_id is not null or placed.unit_code is null or placed.personnel_officer or assesses
                or placed.unit_code not in (select unit_code from placed where personnel_officer))
            ) is true as may_give
        from person
        left join placed using (user_id)
        left join unit on unit.code = placed.unit_code
        left join official on official.user_id = person.user_id
        left join account on account.user_id = person.user_id
        cross join lateral (select person.user_id in (select superior from placed where personnel_officer
          and superior is not null) as assesses) officers
      )
      """
          .formatted(PLACED);

  private static final String ALL = "select * from holder ";

  private static final String SOUGHT =
      """
      where (may_give or :everybody)
        and (:words = '' or user_id = :words or position(lower(:words) in lower(name)) > 0
          or position(lower(:words) in lower(unit)) > 0)
      """;

  private final JdbcClient db;

  AccountHolderStore(JdbcClient db) {
    this.db = db;
  }

  /**
   * By unit and name: those the actor answers for, or with {@code everybody} all the others too.
   *
   * @param words part of the name or of the unit's, or a whole user id; everybody when empty
   */
  List<AccountHolder> find(AccountKeeper actor, LocalDate on, String words, int most, int skipped) {
    return sought(
            actor,
            on,
            words,
            ALL + SOUGHT + "order by unit, name, user_id limit :most offset :skip")
        .param("most", most)
        .param("skip", skipped)
        .query(AccountHolder.class)
        .list();
  }

  /** How many {@link #find} has. */
  int count(AccountKeeper actor, LocalDate on, String words) {
    return sought(actor, on, words, "select count(*) from holder " + SOUGHT)
        .query(Integer.class)
        .single();
  }

  private JdbcClient.StatementSpec sought(
      AccountKeeper actor, LocalDate on, String words, String select) {
    return holders(actor, on, select)
        .param("everybody", actor.seesEverybody() && !words.isEmpty())
        .param("words", words);
  }

  Optional<AccountHolder> find(AccountKeeper actor, LocalDate on, String userId) {
    return holders(actor, on, ALL + "where user_id = :user and (may_give or :everybody)")
        .param("everybody", actor.seesEverybody())
        .param("user", userId)
        .query(AccountHolder.class)
        .optional();
  }

  /** Those the actor answers for who have no account yet. */
  List<AccountHolder> withoutAccount(AccountKeeper actor, LocalDate on) {
    return holders(actor, on, ALL + "where may_give and not open order by unit, name, user_id")
        .query(AccountHolder.class)
        .list();
  }

  private JdbcClient.StatementSpec holders(AccountKeeper actor, LocalDate on, String select) {
    return db.sql(HOLDERS + select)
        .param("on", on)
        .param("actor", actor.userId())
        .param("operator", actor.operator())
        .param("admin", actor.admin());
  }
}

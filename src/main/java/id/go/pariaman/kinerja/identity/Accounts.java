package id.go.pariaman.kinerja.identity;

import id.go.pariaman.kinerja.identity.AccountChanged.What;
import id.go.pariaman.kinerja.organisation.Organisation;
import id.go.pariaman.kinerja.role.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts, and the roles their holders have today. */
@Service
public class Accounts {

  private final AccountStore store;
  private final Assessors assessors;
  private final Organisation organisation;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Accounts(
      AccountStore store,
      Assessors assessors,
      Organisation organisation,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.assessors = assessors;
    this.organisation = organisation;
    this.events = events;
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
   * What somebody who signed in earlier may do today; empty, and so no longer signed in, once the
   * account was locked or got another password, on whichever node that happened.
   */
  public Optional<Standing> standingOf(SignedIn person) {
    return store
        .standing(person, today())
        .map(
            found ->
                new Standing(
                    withAssessor(person.userId(), found.roles()),
                    found.initialPassword() && !person.byProvider()));
  }

  /** Name for screens; the user id itself for somebody the organisation does not know. */
  public String nameOf(String userId) {
    return organisation.nameOf(userId).orElse(userId);
  }

  /**
   * Ends every sign-in of the account and lets nobody in with it. Whether the actor may is asked
   * before.
   */
  @Transactional
  public void lock(String actor, String userId, String reason) {
    store.setLocked(userId, true);
    store.endSignIns(userId);
    events.publishEvent(new AccountChanged(actor, userId, What.LOCKED, reason));
  }

  @Transactional
  public void unlock(String actor, String userId, String reason) {
    store.setLocked(userId, false);
    events.publishEvent(new AccountChanged(actor, userId, What.UNLOCKED, reason));
  }

  /** Ends every sign-in of one's own, on every device; none of them is known any more. */
  @Transactional
  public void signOutEverywhere(String userId) {
    store.endSignIns(userId);
    events.publishEvent(new AccountChanged(userId, userId, What.SIGNED_OUT_EVERYWHERE, ""));
  }

  /** Whether the account exists, locked or not. */
  public boolean exists(String userId) {
    return store.find(userId).isPresent();
  }

  private Set<Role> withAssessor(String userId, Set<Role> roles) {
    if (!roles.isEmpty() && assessors.on(today()).contains(userId)) {
      roles.add(Role.ASSESSOR);
    }
    return roles;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

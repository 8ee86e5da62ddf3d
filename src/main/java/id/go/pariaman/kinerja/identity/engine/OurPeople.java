package id.go.pariaman.kinerja.identity.engine;

import id.go.pariaman.kinerja.identity.Accounts;
import id.go.pariaman.kinerja.identity.engine.PeopleStore.Search;
import id.go.pariaman.kinerja.role.Role;
import java.util.List;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryProperty;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The engine's question for people, answered from our tables. Somebody signed in sees themself;
 * everybody is seen by code of ours and by groups that may read users. No e-mail leaves our tables.
 */
class OurPeople extends UserQueryImpl {

  private final transient PeopleStore store;
  private final transient Accounts accounts;

  OurPeople(PeopleStore store, Accounts accounts, CommandExecutor commands) {
    super(commands);
    this.store = store;
    this.accounts = accounts;
  }

  @Override
  public long executeCount(CommandContext context) {
    return store.count(search(context));
  }

  @Override
  public List<User> executeList(CommandContext context, Page page) {
    return store.find(search(context), getFirstResult(), getMaxResults()).stream()
        .map(OurPeople::user)
        .toList();
  }

  static boolean maySeeEverybody(CommandContext context) {
    return context.getAuthorizationManager().isAuthorized(Permissions.READ, Resources.USER, "*");
  }

  private Search search(CommandContext context) {
    Search search = new Search();
    if (!maySeeEverybody(context)) {
      search.only(context.getAuthenticatedUserId());
    }
    if (id != null) {
      search.id(id);
    }
    if (ids != null) {
      search.ids(List.of(ids));
    }
    if (firstName != null) {
      search.name(firstName);
    }
    if (firstNameLike != null) {
      search.nameLike(firstNameLike);
    }
    if (lastNameLike != null) {
      search.nameLike(lastNameLike);
    }
    if (lastName != null || email != null || emailLike != null || tenantId != null) {
      search.none();
    }
    if (groupId != null) {
      membersOf(groupId, search);
    }
    order(search);
    return search;
  }

  private void membersOf(String group, Search search) {
    Role role = Role.ofGroup(group).orElse(null);
    if (role == null) {
      search.none();
    } else if (role == Role.ASN) {
      search.employees();
    } else if (role == Role.ASSESSOR || role == Role.OPERATOR) {
      search.ids(accounts.holdersOf(role));
    } else {
      search.role(group);
    }
  }

  private void order(Search search) {
    getOrderingProperties().stream()
        .findFirst()
        .ifPresent(
            order -> {
              boolean ascending = "asc".equals(order.getDirection().getName());
              if (order.getQueryProperty().equals(UserQueryProperty.USER_ID)) {
                search.byId(ascending);
              } else {
                search.byName(ascending);
              }
            });
  }

  private static User user(PeopleStore.Person person) {
    UserEntity user = new UserEntity(person.userId());
    user.setFirstName(person.name());
    user.setLastName("");
    return user;
  }
}

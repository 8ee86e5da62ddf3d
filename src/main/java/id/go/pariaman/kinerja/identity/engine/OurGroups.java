package id.go.pariaman.kinerja.identity.engine;

import id.go.pariaman.kinerja.identity.Accounts;
import id.go.pariaman.kinerja.role.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;

/**
 * The engine's question for groups: our roles. Which groups exist is no secret; whose groups they
 * are is told to the person, to code of ours and to those who may read users.
 */
class OurGroups extends GroupQueryImpl {

  private static final String TYPE = "WORKFLOW";

  private final transient Accounts accounts;

  OurGroups(Accounts accounts, CommandExecutor commands) {
    super(commands);
    this.accounts = accounts;
  }

  @Override
  public long executeCount(CommandContext context) {
    return roles(context).count();
  }

  @Override
  public List<Group> executeList(CommandContext context, Page page) {
    return roles(context)
        .skip(getFirstResult())
        .limit(getMaxResults())
        .map(OurGroups::group)
        .toList();
  }

  static Group group(Role role) {
    GroupEntity group = new GroupEntity(role.group());
    group.setName(role.label());
    group.setType(TYPE);
    return group;
  }

  private Stream<Role> roles(CommandContext context) {
    return candidates(context).stream()
        .filter(role -> id == null || id.equals(role.group()))
        .filter(role -> ids == null || Arrays.asList(ids).contains(role.group()))
        .filter(role -> name == null || name.equals(role.label()))
        .filter(role -> nameLike == null || like(role.label(), nameLike))
        .filter(role -> type == null || type.equals(TYPE))
        .filter(role -> tenantId == null);
  }

  private Collection<Role> candidates(CommandContext context) {
    if (userId == null) {
      return List.of(Role.values());
    }
    boolean mayKnow =
        userId.equals(context.getAuthenticatedUserId()) || OurPeople.maySeeEverybody(context);
    return mayKnow ? accounts.rolesOf(userId) : List.of();
  }

  private static boolean like(String text, String pattern) {
    String regex =
        Stream.of(pattern.toLowerCase(Locale.ROOT).split("%", -1))
            .map(Pattern::quote)
            .reduce((a, b) -> a + ".*" + b)
            .orElse("");
    return text.toLowerCase(Locale.ROOT).matches(regex);
  }
}

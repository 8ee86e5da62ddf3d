package id.go.pariaman.kinerja.identity.engine;

import id.go.pariaman.kinerja.identity.Accounts;
import id.go.pariaman.kinerja.role.Role;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/**
 * Users and groups of the engine, read from our tables; its own stay empty. It never says that a
 * password is right: signing in is not the engine's business.
 */
class OurIdentity implements ReadOnlyIdentityProvider, SessionFactory {

  private final PeopleStore store;
  private final Accounts accounts;

  OurIdentity(PeopleStore store, Accounts accounts) {
    this.store = store;
    this.accounts = accounts;
  }

  @Override
  public Class<?> getSessionType() {
    return ReadOnlyIdentityProvider.class;
  }

  /** One for all commands: there is nothing to flush and nothing to close. */
  @Override
  public Session openSession() {
    return this;
  }

  @Override
  public User findUserById(String userId) {
    return createUserQuery(Context.getCommandContext()).userId(userId).singleResult();
  }

  @Override
  public UserQuery createUserQuery() {
    return new OurPeople(store, accounts, commands());
  }

  @Override
  public UserQuery createUserQuery(CommandContext context) {
    return new OurPeople(store, accounts, null);
  }

  @Override
  public NativeUserQuery createNativeUserQuery() {
    throw new BadUserRequestException("Native queries for users do not exist here");
  }

  @Override
  public boolean checkPassword(String userId, String password) {
    return false;
  }

  @Override
  public Group findGroupById(String groupId) {
    return Role.ofGroup(groupId).map(OurGroups::group).orElse(null);
  }

  @Override
  public GroupQuery createGroupQuery() {
    return new OurGroups(accounts, commands());
  }

  @Override
  public GroupQuery createGroupQuery(CommandContext context) {
    return new OurGroups(accounts, null);
  }

  @Override
  public Tenant findTenantById(String tenantId) {
    return null;
  }

  @Override
  public TenantQuery createTenantQuery() {
    return new NoTenants(commands());
  }

  @Override
  public TenantQuery createTenantQuery(CommandContext context) {
    return new NoTenants(null);
  }

  @Override
  public void flush() {
    // Nothing is ever written through the engine.
  }

  @Override
  public void close() {
    // Holds no resource.
  }

  private static CommandExecutor commands() {
    return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
  }

  /** One installation serves one city. */
  private static class NoTenants extends TenantQueryImpl {

    NoTenants(CommandExecutor commands) {
      super(commands);
    }

    @Override
    public long executeCount(CommandContext context) {
      return 0;
    }

    @Override
    public List<Tenant> executeList(CommandContext context, Page page) {
      return List.of();
    }
  }
}

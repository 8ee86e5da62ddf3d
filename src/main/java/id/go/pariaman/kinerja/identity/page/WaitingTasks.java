package id.go.pariaman.kinerja.identity.page;

import id.go.pariaman.kinerja.identity.Accounts;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;

/** How much waits for a person, by the filters that they find in Tasklist. */
@Component
class WaitingTasks {

  /**
   * @param path where Tasklist opens with this filter
   */
  record Waiting(String name, String description, long count, String path) {}

  private static final int MOST = 20;

  private final FilterService filters;
  private final IdentityService identity;
  private final Accounts accounts;

  WaitingTasks(FilterService filters, IdentityService identity, Accounts accounts) {
    this.filters = filters;
    this.identity = identity;
    this.accounts = accounts;
  }

  /** In the order in which Tasklist lists them. */
  List<Waiting> of(String userId) {
    identity.setAuthentication(userId, accounts.groupsOf(userId));
    try {
      return filters.createFilterQuery().listPage(0, MOST).stream()
          .sorted(Comparator.comparingInt(WaitingTasks::priority))
          .map(
              filter ->
                  new Waiting(
                      filter.getName(),
                      String.valueOf(filter.getProperties().get("description")),
                      filters.count(filter.getId()),
                      "/camunda/app/tasklist/default/#/?filter=" + filter.getId()))
          .toList();
    } finally {
      identity.clearAuthentication();
    }
  }

  private static int priority(Filter filter) {
    return filter.getProperties().get("priority") instanceof Number number ? number.intValue() : 0;
  }
}

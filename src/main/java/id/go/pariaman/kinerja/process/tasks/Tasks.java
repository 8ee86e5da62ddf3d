package id.go.pariaman.kinerja.process.tasks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.identity.Accounts;
import id.go.pariaman.kinerja.process.form.Forms;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What one person can do with tasks; the engine checks it again as that person. */
@Component
class Tasks {

  private final TaskStore store;
  private final Forms forms;
  private final Accounts accounts;
  private final TaskService tasks;
  private final FormService formService;
  private final IdentityService identity;
  private final TransactionTemplate transaction;

  Tasks(
      TaskStore store,
      Forms forms,
      Accounts accounts,
      TaskService tasks,
      FormService formService,
      IdentityService identity,
      TransactionTemplate transaction) {
    this.store = store;
    this.forms = forms;
    this.accounts = accounts;
    this.tasks = tasks;
    this.formService = formService;
    this.identity = identity;
    this.transaction = transaction;
  }

  List<TaskView> page(String user, int page, int size) {
    return store.page(user, accounts.groupsOf(user), page, size);
  }

  /** Those of some tasks that are this person's. */
  List<TaskView> some(String user, List<String> ids) {
    return store.some(user, accounts.groupsOf(user), ids);
  }

  Optional<TaskDetail> detail(String id, String user) {
    return find(id, user)
        .map(
            task ->
                new TaskDetail(
                    id,
                    task.at().step(),
                    task.at().businessKey(),
                    forms.json(task.at().step()),
                    forms.data(task.at())));
  }

  Optional<OpenTask> find(String id, String user) {
    return store.find(id, user, accounts.groupsOf(user));
  }

  boolean isOver(String id, String user) {
    return store.isOver(id, user, accounts.groupsOf(user));
  }

  /** Completes a task as this person; a pooled one is taken first. All or nothing. */
  void complete(OpenTask task, String user, ObjectNode fields) {
    identity.setAuthentication(user, accounts.groupsOf(user));
    try {
      transaction.executeWithoutResult(
          status -> {
            if (task.pooled()) {
              tasks.claim(task.id(), user);
            }
            formService.submitTaskForm(task.id(), Forms.properties(fields));
          });
    } finally {
      identity.clearAuthentication();
    }
  }

  void saveDraft(OpenTask task, ObjectNode fields) {
    forms.saveDraft(task.at(), fields);
  }
}

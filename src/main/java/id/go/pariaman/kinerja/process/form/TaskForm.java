package id.go.pariaman.kinerja.process.form;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One user task's form, named after the task: {@code DraftPlanForm} for {@code DraftPlan}.
 *
 * @param <S> record of what it shows; its components are keys of the {@code .form}
 * @param <G> record of what it accepts; its components are the enabled fields of the {@code .form}
 */
public interface TaskForm<S, G> {

  S show(TaskAt at);

  /** A draft, perhaps typed while the form showed something else, laid out as the form is now. */
  default ObjectNode adapt(TaskAt at, ObjectNode draft) {
    return draft;
  }

  /**
   * Checks the answers against the rules of the domain and stores them.
   *
   * @throws id.go.pariaman.kinerja.refusal.Refused when a rule is broken; nothing is stored then
   */
  Facts accept(TaskAt at, G given);
}

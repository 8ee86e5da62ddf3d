package id.go.pariaman.kinerja.monitoring.owndata;

import java.util.List;

/**
 * A table with rows about persons; the same ones that {@code docs/privacy.md} names.
 *
 * @param condition which rows are about {@code :person}, a user id
 */
record PersonalTable(String name, String condition) {

  private static final String OWN = "nip = cast(:person as bpchar)";

  static final List<PersonalTable> ALL =
      List.of(
          own("employee"),
          new PersonalTable("official", "user_id = :person"),
          new PersonalTable("account", "user_id = :person"),
          own("placement"),
          own("employee_status"),
          own("acting_assignment"),
          new PersonalTable("unit", "head_nip = cast(:person as bpchar)"),
          new PersonalTable("cycle", "opened_by = :person"),
          new PersonalTable("cycle_phase", "ended_by = :person"),
          own("cycle_member"),
          own("exclusion"),
          own("departure"),
          own("appraisal"),
          own("assessor_duty"),
          own("silence"),
          own("plan"),
          own("planned_result"),
          own("plan_change"),
          own("report"),
          own("progress"),
          own("proposal"),
          own("evaluation"),
          own("result_rating"),
          own("behaviour_note"),
          own("delivery"),
          new PersonalTable("draft", "author = :person"),
          new PersonalTable(
              "step_log", "split_part(business_key, '/', 2) = :person or owner = :person"),
          new PersonalTable(
              "audit_entry", "actor = :person or :person = any (string_to_array(subject, '/'))"));

  private static PersonalTable own(String name) {
    return new PersonalTable(name, OWN);
  }

  /** Rows as JSON; a password's hash is a secret and tells nothing about a person. */
  String sql() {
    return "select to_jsonb(t) - 'password_hash' from %s t where %s".formatted(name, condition);
  }
}

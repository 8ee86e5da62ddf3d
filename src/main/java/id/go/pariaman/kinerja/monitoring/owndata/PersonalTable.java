package id.go.pariaman.kinerja.monitoring.owndata;

import java.util.List;

/**
 * A table with rows about persons; the same ones that {@code docs/privacy.md} names.
 *
 * @param condition which rows are about {@code :person}, a user id
 */
record PersonalTable(String name, String condition) {

  private static final String OWN = "nip = cast(:person as bpchar)";

  private static final String KEYS =
      "'password_hash', 'primary_id', 'session_id', 'session_primary_id', 'attribute_bytes', 'device'";

  static final List<PersonalTable> ALL =
      List.of(
          own("employee"),
          new PersonalTable("official", "user_id = :person"),
          new PersonalTable("account", "user_id = :person"),
          new PersonalTable("web_session", "principal_name = :person"),
          new PersonalTable(
              "web_session_attributes",
              "session_primary_id in (select primary_id from web_session where principal_name = :person)"),
          new PersonalTable("known_device", "user_id = :person"),
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
          new PersonalTable("assessor_duty", OWN + " or assessor = :person"),
          new PersonalTable("silence", OWN + " or :person in (silent, replaced_by)"),
          new PersonalTable(
              "reassignment", OWN + " or :person in (from_user, to_user, decided_by)"),
          own("paper_entry"),
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
          new PersonalTable("code_batch", "printed_by = :person"),
          new PersonalTable("survey_answer", "screened_by = :person"),
          new PersonalTable("survey_comment", "screened_by = :person"),
          new PersonalTable("draft", "author = :person"),
          new PersonalTable(
              "step_log", "split_part(business_key, '/', 2) = :person or owner = :person"),
          new PersonalTable(
              "audit_entry", "actor = :person or :person = any (string_to_array(subject, '/'))"));

  private static PersonalTable own(String name) {
    return new PersonalTable(name, OWN);
  }

  /** Rows as JSON, a scan in hexadecimal; what opens an account is a key and tells nothing. */
  String sql() {
    return "select to_jsonb(t) - array[%s] from %s t where %s".formatted(KEYS, name, condition);
  }
}

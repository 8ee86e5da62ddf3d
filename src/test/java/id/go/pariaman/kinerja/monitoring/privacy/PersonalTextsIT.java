package id.go.pariaman.kinerja.monitoring.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.support.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new column with text is looked for in the engine, or somebody says why not. */
class PersonalTextsIT {

  /** {@code *.column} stands for a column of that name anywhere, {@code table.*} for all of it. */
  private static final Map<String, List<String>> EXCUSED =
      Map.ofEntries(
          Map.entry(
              "the city publishes it: posts, units, services, holidays",
              List.of(
                  "unit.*",
                  "position.*",
                  "service_point.*",
                  "holiday.*",
                  "official.title",
                  "official.role",
                  "cycle_member.unit_name",
                  "cycle_member.position_title")),
          Map.entry("the catalogue of indicators is the city's", List.of("indicator.*")),
          Map.entry("rules are the law's", List.of("rule_set.*", "rule.*", "retention.*")),
          Map.entry(
              "the one personal key that the engine may know: NIP, user id, business key",
              List.of(
                  "*.nip",
                  "*.head_nip",
                  "*.supervisor_nip",
                  "*.user_id",
                  "*.assessor",
                  "*.business_key",
                  "*.author",
                  "*.owner",
                  "*.rated_by",
                  "*.set_by",
                  "*.decided_by",
                  "*.entered_by",
                  "*.recorded_by",
                  "*.opened_by",
                  "*.ended_by",
                  "*.printed_by",
                  "*.screened_by",
                  "account.password_given_by",
                  "audit_entry.actor",
                  "audit_entry.subject",
                  "paper_entry.operator",
                  "reassignment.from_user",
                  "reassignment.to_user",
                  "silence.silent",
                  "silence.replaced_by",
                  "delivery.objection_to")),
          Map.entry(
              "a code of ours or of the city, too short to tell from others",
              List.of(
                  "*.cycle",
                  "*.unit_code",
                  "*.position_code",
                  "*.indicator_code",
                  "*.job_family",
                  "*.plan_form",
                  "*.status",
                  "*.state",
                  "*.step",
                  "*.outcome",
                  "*.kind",
                  "*.assessor_type",
                  "employee.gender",
                  "employee.appointment_month",
                  "employee.employment_type",
                  "employee.grade",
                  "assessor_duty.acting_position",
                  "assessor_duty.acting_unit",
                  "paper_entry.scan_kind",
                  "cycle.code",
                  "cycle.period_kind",
                  "cycle.units",
                  "planned_result.aspect",
                  "planned_result.polarity",
                  "planned_result.consolidation",
                  "plan_change.decided",
                  "behaviour_note.value",
                  "*.service_point",
                  "progress.survey_points",
                  "progress.survey_windows",
                  "code_batch.use",
                  "respondent_tally.attribute",
                  "respondent_tally.value",
                  "survey_profile.attribute",
                  "survey_profile.value",
                  "survey_answer.signals",
                  "survey_cell.level",
                  "survey_cell.grade",
                  "survey_cell.code",
                  "complaint.category",
                  "complaint.no")),
          Map.entry(
              "a version of rules or tables",
              List.of(
                  "*.rule_set_version",
                  "*.decision_version",
                  "*.predicate_version",
                  "survey_result.rules_version")),
          Map.entry(
              "ratings are looked for by their words, see PersonalTexts.RATING",
              List.of(
                  "evaluation.tone",
                  "evaluation.work_result",
                  "evaluation.work_behaviour",
                  "evaluation.predicate",
                  "result_rating.rating")),
          Map.entry(
              "its titles and ratings are looked for where they come from",
              List.of("proposal.trace")),
          Map.entry(
              "a fingerprint, nothing can be read from it",
              List.of(
                  "proposal.hash",
                  "audit_entry.hash",
                  "audit_entry.previous_hash",
                  "audit_head.hash",
                  "paper_entry.scan_sha256",
                  "spent_code.code_sha256",
                  "survey_result.sha256",
                  "known_device.device",
                  "sign_in_try.bucket")),
          Map.entry(
              "a secret that no text of the engine is made of", List.of("account.password_hash")),
          Map.entry(
              "the public number of a letter",
              List.of("acting_assignment.letter_number", "assessor_duty.acting_letter")),
          Map.entry("a picture of a form, no text", List.of("paper_entry.scan")),
          Map.entry(
              "sealed, or the half of a key that seals",
              List.of("sealed_answer.envelope", "survey_window.public_key")),
          Map.entry(
              "values from 1 to 4, and their sums",
              List.of("survey_answer.elements", "survey_cell.element_sums")),
          Map.entry("the public name of a service", List.of("survey_cell.name")),
          Map.entry(
              "account, time and secret of a session, see SessionTable",
              List.of("web_session.*", "web_session_attributes.*")),
          Map.entry(
              "codes, keys and digests: what was written about a person is named by its digest",
              List.of("audit_entry.value_before", "audit_entry.value_after")),
          Map.entry(
              "a sentence of the program, the same for many", List.of("delivery.final_because")));

  private static final Pattern SEARCHED = Pattern.compile("select (\\w+) from (\\w+)");

  @Test
  void everyTextOfOursIsLookedForOrExcused() {
    var searched = searched();
    assertThat(columns())
        .hasSizeGreaterThan(150)
        .filteredOn(column -> !searched.contains(column) && excuses(column).isEmpty())
        .as("add it to PersonalTexts, or say here why not")
        .isEmpty();
  }

  @Test
  void nothingIsExcusedThatIsLookedForOrIsNot() {
    var columns = columns();
    assertThat(columns).containsAll(searched());
    assertThat(searched()).allSatisfy(column -> assertThat(excuses(column)).isEmpty());
    assertThat(EXCUSED.values().stream().flatMap(List::stream))
        .allSatisfy(
            excuse ->
                assertThat(columns)
                    .anySatisfy(column -> assertThat(fits(excuse, column)).isTrue()));
  }

  private static List<String> searched() {
    var found = new ArrayList<>(List.of("draft.fields"));
    SEARCHED
        .matcher(
            String.join("\n", PersonalTexts.NAMES, PersonalTexts.EMAILS, PersonalTexts.WRITTEN))
        .results()
        .map(select -> select.group(2) + "." + select.group(1))
        .forEach(found::add);
    return found;
  }

  private static List<String> excuses(String column) {
    return EXCUSED.values().stream()
        .flatMap(List::stream)
        .filter(excuse -> fits(excuse, column))
        .toList();
  }

  private static boolean fits(String excuse, String column) {
    return excuse.startsWith("*")
        ? column.endsWith(excuse.substring(1))
        : excuse.endsWith("*")
            ? column.startsWith(excuse.substring(0, excuse.length() - 1))
            : column.equals(excuse);
  }

  private static List<String> columns() {
    return JdbcClient.create(TestDatabase.migrated())
        .sql(
            """
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = 'kinerja' and table_name <> 'flyway_schema_history'
              and data_type in ('text', 'character', 'character varying', 'json', 'jsonb', 'ARRAY', 'bytea')
              and udt_name <> '_numeric'
            order by 1""")
        .query(String.class)
        .list();
  }
}

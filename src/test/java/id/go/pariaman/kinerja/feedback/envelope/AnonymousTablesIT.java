package id.go.pariaman.kinerja.feedback.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.support.KinerjaTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * P10: what is not stored cannot be told later, whatever somebody switches on. A new column here is
 * a new promise: docs/survey-protocol.md.
 */
@KinerjaTest
class AnonymousTablesIT {

  @Autowired private JdbcTemplate jdbc;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spent_code | code_sha256 bytea, cycle text, period integer, service_point text",
        "sealed_answer | cycle text, envelope bytea, period integer, service_point text, verified boolean",
        "survey_answer | cycle text, elements ARRAY, excluded boolean, id uuid, period integer, screened_by text, screening_reason text, service_point text, signals ARRAY, verified boolean",
        "survey_comment | cycle text, id uuid, masked integer, period integer, screened_by text, screening_reason text, service_point text, shown text, state text, verified boolean, words text",
        "respondent_tally | attribute text, cycle text, people integer, period integer, service_point text, value text",
        "code_batch | codes integer, cycle text, id uuid, period integer, printed_by text, printed_on date, service_point text, use text"
      })
  void holdsNothingThatTellsWhoOrWhen(String table, String columns) {
    assertThat(
            jdbc.queryForObject(
                """
                select string_agg(column_name || ' ' || data_type, ', ' order by column_name)
                from information_schema.columns where table_schema = 'kinerja' and table_name = ?""",
                String.class,
                table))
        .isEqualTo(columns);
    assertThat(
            jdbc.queryForList(
                """
                select column_name from information_schema.columns
                where table_schema = 'kinerja' and table_name = ?
                  and (column_default ~ '(nextval|now|random)' or is_identity = 'YES')""",
                String.class,
                table))
        .isEmpty();
  }
}

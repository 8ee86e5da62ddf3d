package id.go.pariaman.kinerja.feedback.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.rules.PublishedRule;
import id.go.pariaman.kinerja.rules.PublishedRules;
import id.go.pariaman.kinerja.rules.PublishedTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Results are calculated by the rows of the table, and by all of them. */
class SurveyNumbersTest {

  static Stream<PublishedRule> rows() {
    return PublishedRules.newest().of(PublishedTable.SURVEY).stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowIsCalculatedBy(PublishedRule row) {
    var newest = PublishedRules.newest();
    var rules = new ArrayList<>(newest.rules());
    rules.set(
        rules.indexOf(row),
        new PublishedRule(
            row.table(),
            row.row(),
            row.value().add(BigDecimal.ONE),
            row.unit(),
            row.instrument(),
            row.article(),
            row.page(),
            row.status(),
            row.note()));

    assertThat(SurveyNumbers.of(new PublishedRules(newest.version(), newest.validFrom(), rules)))
        .isNotEqualTo(SurveyNumbers.of(newest));
    assertThat(PublishedRules.version(newest.version())).isEqualTo(newest);
  }
}

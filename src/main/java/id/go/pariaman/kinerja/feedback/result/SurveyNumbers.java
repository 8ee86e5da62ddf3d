package id.go.pariaman.kinerja.feedback.result;

import static id.go.pariaman.kinerja.rules.PublishedTable.SERVICE_GRADE;
import static id.go.pariaman.kinerja.rules.PublishedTable.SURVEY;

import id.go.pariaman.kinerja.rules.PublishedRules;
import id.go.pariaman.kinerja.scoring.satisfaction.IndexInterval;
import id.go.pariaman.kinerja.scoring.satisfaction.ResponseSums;
import id.go.pariaman.kinerja.scoring.satisfaction.ServiceGrade;
import java.math.BigDecimal;

/**
 * The numbers that results are calculated by, each a row with its basis.
 *
 * @param version of the published tables
 * @param smallestCell fewest answers that a figure may be of
 * @param confidence of intervals, 0 to 1
 */
record SurveyNumbers(
    String version,
    int smallestCell,
    BigDecimal confidence,
    IndexInterval.Prior prior,
    ServiceGrade.Bounds grades) {

  private static final int PERCENT_DECIMALS = 2;

  static SurveyNumbers of(PublishedRules rules) {
    return new SurveyNumbers(
        rules.version(),
        rules.number(SURVEY, "SMALLEST_CELL").intValueExact(),
        rules.number(SURVEY, "CONFIDENCE").movePointLeft(PERCENT_DECIMALS),
        new IndexInterval.Prior(
            rules.number(SURVEY, "PRIOR_PEOPLE").intValueExact(),
            rules.number(SURVEY, "PRIOR_INDEX"),
            rules.number(SURVEY, "PRIOR_DEVIATION")),
        new ServiceGrade.Bounds(
            rules.number(SERVICE_GRADE, "A_FROM"),
            rules.number(SERVICE_GRADE, "B_FROM"),
            rules.number(SERVICE_GRADE, "C_FROM")));
  }

  IndexInterval interval(ResponseSums sums) {
    return IndexInterval.of(sums, prior, confidence);
  }
}

package id.go.pariaman.kinerja.rulecheck;

import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Requests that must be refused, each with the field that the refusal names. */
final class MalformedCases {

  private static final String ACHIEVEMENT =
      "\"polarity\": \"MAXIMIZE\", \"target\": 100, \"actual\": 90, \"cap\": 120";

  private MalformedCases() {}

  static Stream<Arguments> all() {
    return Stream.of(bodies(), achievements(), consolidations(), ratings(), surveys(), others())
        .flatMap(part -> part);
  }

  private static Stream<Arguments> bodies() {
    return Stream.of(
        body("achievement", "", ""),
        body("achievement", "null", ""),
        body("achievement", "[]", ""),
        body("achievement", "{}", "inputs"),
        body("achievement", "{\"inputs\": null}", "inputs"),
        body("achievement", "{\"inputs\": [1]}", "inputs"),
        body("achievement", "{\"inputs\": {" + ACHIEVEMENT + "}} {}", ""),
        body("achievement", "{\"inputs\": {" + ACHIEVEMENT, "inputs.cap"),
        body("achievement", "{\"inputs\": {\"target\": 1, \"target\": 2}}", "inputs.target"),
        body("achievement", "{\"inputs\": {\"target\": NaN}}", "inputs.target"),
        body("achievement", "{\"inputs\": {\"target\": 1e99999999999}}", "inputs.target"),
        body("achievement", "{\"inputs\": {\"target\": " + "9".repeat(300) + "}}", "inputs.target"),
        body(
            "achievement",
            "{\"inputs\": " + "[".repeat(50) + "]".repeat(50) + "}",
            "inputs" + "[0]".repeat(20)));
  }

  private static Stream<Arguments> achievements() {
    return Stream.of(
        row("achievement", "'target': 1, 'actual': 1, 'cap': 1", "polarity"),
        row("achievement", "'polarity': 'UP', 'target': 1, 'actual': 1, 'cap': 1", "polarity"),
        row("achievement", "'polarity': 7, 'target': 1, 'actual': 1, 'cap': 1", "polarity"),
        row("achievement", "'polarity': 'RANGE', 'actual': 1, 'cap': 1", "target"),
        row("achievement", "'polarity': 'RANGE', 'lower': 1, 'actual': 1, 'cap': 1", "upper"),
        row(
            "achievement",
            "'polarity': 'RANGE', 'target': 1, 'lower': 1, 'upper': 2, 'actual': 1, 'cap': 1",
            "target"),
        row(
            "achievement",
            "'polarity': 'MAXIMIZE', 'target': '100', 'actual': 1, 'cap': 1",
            "target"),
        row(
            "achievement",
            "'polarity': 'MAXIMIZE', 'target': null, 'actual': 1, 'cap': 1",
            "target"),
        row("achievement", "'polarity': 'MAXIMIZE', 'target': 1, 'cap': 1", "actual"),
        row(
            "achievement",
            "'polarity': 'MAXIMIZE', 'target': 1, 'actual': true, 'cap': 1",
            "actual"),
        row("achievement", "'polarity': 'MAXIMIZE', 'target': 1, 'actual': 1", "cap"),
        row("achievement", "'polarity': 'MAXIMIZE', 'target': 1, 'actual': 1, 'cap': -1", "cap"),
        row(
            "achievement",
            "'polarity': 'MAXIMIZE', 'target': 1, 'actual': 1e999999, 'cap': 1",
            "actual"),
        row(
            "achievement",
            "'polarity': 'MAXIMIZE', 'target': 1, 'actual': 1e-41, 'cap': 1",
            "actual"),
        row(
            "achievement",
            "'polarity': 'MAXIMIZE', 'target': 1, 'actual': " + "1".repeat(41) + ", 'cap': 1",
            "actual"),
        row(
            "achievement",
            "'polarity': 'MAXIMIZE', 'target': 1, 'numerator': 1, 'cap': 1",
            "denominator"),
        row(
            "achievement",
            "'polarity': 'MAXIMIZE', 'target': 1, 'actual': 1, 'cap': 1, 'targetUnit': 5",
            "targetUnit"),
        row("macro-indicators", "'polarity': 'MINIMIZE', 'target': {}, 'actual': 1", "target"));
  }

  private static Stream<Arguments> consolidations() {
    return Stream.of(
        row("consolidation", "'consolidation': 'MEDIAN'", "consolidation"),
        row("consolidation", "'consolidation': 'SUM'", "actuals"),
        row("consolidation", "'consolidation': 'SUM', 'actuals': 5", "actuals"),
        row("consolidation", "'consolidation': 'SUM', 'actuals': [1, 'x']", "actuals[1]"),
        row(
            "consolidation",
            "'consolidation': 'SUM', 'actuals': [1], 'annualTarget': 1",
            "polarity"),
        row("consolidation", "'consolidation': 'SUM', 'actuals': " + many("1"), "actuals"),
        row(
            "consolidation",
            "'consolidation': 'RATIO_OF_SUMS', 'numerators': [1, 2], 'denominators': [1]",
            "denominators"),
        row(
            "consolidation",
            "'consolidation': 'WEIGHTED_SCORE', 'weights': [50, 49], 'percents': [1, 2]",
            "weights"),
        row(
            "consolidation",
            "'consolidation': 'WEIGHTED_SCORE', 'weights': [150, -50], 'percents': [1, 2]",
            "weights[1]"),
        row(
            "consolidation",
            "'consolidation': 'WEIGHTED_SCORE', 'weights': [100], 'percents': ['1/0']",
            "percents[0]"),
        row(
            "consolidation",
            "'consolidation': 'WEIGHTED_SCORE', 'percents': ["
                + String.join(",", Collections.nCopies(101, "1"))
                + "]",
            "percents"),
        row(
            "consolidation",
            "'consolidation': 'WEIGHTED_SCORE', 'weights': ["
                + String.join(",", Collections.nCopies(200, "0.5"))
                + "], 'percents': []",
            "weights"),
        row(
            "consolidation",
            "'consolidation': 'WEIGHTED_SCORE', 'percents': ['1/1234567890123456']",
            "percents[0]"),
        row(
            "consolidation",
            "'consolidation': 'WEIGHTED_SCORE', 'weights': [100], 'percents': ['7'], 'cap': 1",
            "percents[0]"),
        row(
            "consolidation",
            "'consolidation': 'WEIGHTED_SCORE', 'weights': [100], 'percents': [1], 'notApplicable': [1]",
            "notApplicable[0]"),
        row(
            "consolidation",
            "'consolidation': 'EARLY_ROUNDING', 'values': [1], 'best': 1, 'range': 0, 'spread': 1",
            "range"),
        row(
            "consolidation",
            "'consolidation': 'EARLY_ROUNDING', 'values': [], 'best': 1, 'range': 1, 'spread': 1",
            "values"),
        row("consolidation", "'consolidation': 'CASCADE_CHECK', 'method': 'LOOSE'", "method"));
  }

  private static Stream<Arguments> ratings() {
    return Stream.of(
        row("predicate-matrix", "'workResult': 'ABOVE'", "workBehaviour"),
        row("predicate-matrix", "'workResult': 'GOOD', 'workBehaviour': 'MEETS'", "workResult"),
        row(
            "predicate-matrix",
            "'workResult': 'MEETS', 'workBehaviour': 'MEETS', 'studyLeaveFailed': 'yes'",
            "studyLeaveFailed"),
        row("dossiers", "'workResult': 'MEETS', 'workBehaviour': 'MEETS'", "rows"),
        row(
            "dossiers",
            "'workResult': 'MEETS', 'workBehaviour': 'MEETS', 'rows': [{'kind': 'BIG'}]",
            "rows[0].kind"),
        row("result-rating", "'feedbackTone': 'ALL_POSITIVE'", "results"),
        row("result-rating", "'results': [], 'feedbackTone': 'LOUD'", "feedbackTone"),
        row("result-rating", "'results': ['MAIN'], 'feedbackTone': 'NONE_GIVEN'", "results[0]"),
        row(
            "result-rating",
            "'results': [{'kind': 'MAIN', 'rating': 'MEETS'}, {'kind': 'MAIN'}]",
            "results[1].rating"));
  }

  private static Stream<Arguments> surveys() {
    return Stream.of(
        row("satisfaction-index", "'kind': 'votes'", "kind"),
        row("satisfaction-index", "'kind': 'score', 'score': 100.01", "score"),
        row("satisfaction-index", "'kind': 'averages', 'averages': [1, 2]", "averages"),
        row(
            "satisfaction-index",
            "'kind': 'averages', 'averages': [4, 4, 4, 4, 5, 4, 4, 4, 4]",
            "averages[4]"),
        row("satisfaction-index", "'kind': 'averages', 'weight': '0.111'", "weight"),
        row("satisfaction-index", "'kind': 'responses', 'responses': []", "responses"),
        row("satisfaction-index", "'kind': 'responses', 'responses': [[1, 2]]", "responses[0]"),
        row(
            "satisfaction-index",
            "'kind': 'responses', 'responses': [[1, 2, 3, 4, 0, 1, 1, 1, 1]]",
            "responses[0][4]"),
        row(
            "satisfaction-index",
            "'kind': 'counts', 'counts': [[1,0,0,0],[0,0,0,0],[1,0,0,0],[1,0,0,0],[1,0,0,0],[1,0,0,0],[1,0,0,0],[1,0,0,0],[1,0,0,0]]",
            "counts[1]"),
        row("satisfaction-index", "'kind': 'counts', 'order': ['1', '2', '3', '4']", "order[0]"),
        row(
            "sample-size",
            "'population': 0, 'chiSquare': 3.841, 'proportion': 0.5, 'precision': 0.05",
            "population"),
        row(
            "sample-size",
            "'population': 1.5, 'chiSquare': 3.841, 'proportion': 0.5, 'precision': 0.05",
            "population"),
        row(
            "sample-size",
            "'population': 9, 'chiSquare': 0, 'proportion': 0.5, 'precision': 0.05",
            "chiSquare"),
        row(
            "sample-size",
            "'population': 9, 'chiSquare': 3, 'proportion': 1, 'precision': 0.05",
            "proportion"),
        row(
            "sample-size",
            "'population': 9, 'chiSquare': 3, 'proportion': 0.5, 'precision': 0",
            "precision"),
        row("wilson", "'successes': 2, 'trials': 1, 'confidence': 0.95", "successes"),
        row("wilson", "'successes': 0, 'trials': 0, 'confidence': 0.95", "trials"),
        row("wilson", "'successes': 0, 'trials': 1, 'confidence': 1", "confidence"));
  }

  private static Stream<Arguments> others() {
    return Stream.of(
        row("distribution", "'orgPredicate': 'VERY_GOOD', 'profile': 'SE_3_2023'", "orgPredicate"),
        row("distribution", "'orgPredicate': 'GOOD', 'profile': 'SE_4'", "profile"),
        row(
            "distribution",
            "'orgPredicate': 'GOOD', 'profile': 'SE_3_2023', 'counts': {'GOOD': -1}",
            "counts.GOOD"),
        row(
            "distribution",
            "'orgPredicate': 'GOOD', 'profile': 'SE_3_2023', 'counts': {'FINE': 1}",
            "counts.FINE"),
        row("guideline-rounding", "'method': 'OPERATOR', 'population': -1", "population"),
        row("guideline-rounding", "'method': 'GUESS', 'population': 1", "method"),
        row(
            "guideline-rounding",
            "'method': 'LARGEST_REMAINDER', 'population': 1, 'percents': [99]",
            "percents"),
        row(
            "guideline-rounding",
            "'method': 'OPERATOR', 'population': 1, 'guidelines': [{'id': 'a', 'percent': 1, 'operator': '>'}]",
            "guidelines[0].operator"),
        row(
            "guideline-rounding",
            "'method': 'OPERATOR', 'population': 1, 'guidelines': [{'id': 'a', 'percent': 1, 'operator': '='}, {'id': 'a', 'percent': 1, 'operator': '='}]",
            "guidelines[1].id"),
        row("legal-clock", "'eventDate': '2026-01-01'", "rule"),
        row("legal-clock", "'rule': 'X', 'eventDate': '2026-02-30'", "eventDate"),
        row("legal-clock", "'rule': 'X', 'eventDate': '2026-01-01', 'days': -1", "days"),
        row(
            "legal-clock",
            "'rule': 'X', 'eventDate': '2026-01-01', 'days': 1, 'dayType': 'MOON'",
            "dayType"),
        row(
            "legal-clock",
            "'rule': 'X', 'eventDate': '2026-01-01', 'days': 1, 'dayType': 'WORKING', 'holidays': ['soon']",
            "holidays[0]"),
        row(
            "legal-clock",
            "'rule': 'X', 'eventDate': '2026-01-01', 'days': 1, 'dayType': 'WORKING', 'holidays': [], 'weekend': ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']",
            "weekend"),
        row(
            "legal-clock",
            "'rule': 'X', 'eventDate': '9990-01-01', 'days': 1, 'dayType': 'CALENDAR'",
            "eventDate"),
        row("legal-clock", "'rule': 'PLAN_SET', 'year': 99999", "year"),
        row(
            "legal-clock",
            "'rule': 'ASSESSOR_TRANSFER', 'windowOpens': '2026-02-01', 'windowCloses': '2026-01-01', 'transferDate': '2026-01-01'",
            "windowCloses"),
        row("legal-clock", "'rule': 'FINALITY', 'employeeLevel': 'KING'", "employeeLevel"),
        row("allowance", "'kind': 'BONUS'", "kind"),
        row("allowance", "'kind': 'BASIC', 'index': 0.5", "nationalAllowance"),
        row("allowance", "'kind': 'BASIC', 'index': -1, 'nationalAllowance': 1", "index"),
        row(
            "allowance",
            "'kind': 'MONTHLY', 'weightProductivity': 0.6, 'weightDiscipline': 0.5",
            "weightDiscipline"),
        row("allowance", "'kind': 'ELIGIBILITY', 'situation': 'RICH'", "situation"),
        row("allowance", "'kind': 'RATE', 'standing': 'FINAL', 'rate': 'MAY_PAY'", "predicate"),
        row("allowance", "'kind': 'ATTENDANCE_DEDUCTION', 'scheme': 'OURS'", "scheme"),
        row(
            "allowance",
            "'kind': 'ATTENDANCE_DEDUCTION', 'scheme': 'TUKIN_SERVICE', 'event': 'LATE', 'minutes': -5",
            "minutes"),
        row("credit", "'kind': 'ANNUAL', 'level': 'AHLI_TUA'", "level"),
        row("credit", "'kind': 'ANNUAL', 'level': 'STRUCTURAL', 'coefficient': 5", "level"),
        row("credit", "'kind': 'ANNUAL', 'level': 5, 'coefficient': null", "level"),
        row(
            "credit",
            "'kind': 'ANNUAL', 'level': 'MAHIR', 'predicate': 'GOOD', 'months': 13",
            "months"),
        row("credit", "'kind': 'ACCUMULATE', 'parts': [1, -1], 'threshold': 5", "parts[1]"),
        row("credit", "'kind': 'ACCUMULATE', 'parts': [1], 'threshold': 0", "threshold"));
  }

  private static String many(String element) {
    return "[" + String.join(",", Collections.nCopies(10_001, element)) + "]";
  }

  private static Arguments row(String kind, String inputs, String field) {
    return body(kind, "{\"inputs\": {" + inputs.replace('\'', '"') + "}}", "inputs." + field);
  }

  private static Arguments body(String kind, String body, String field) {
    return Arguments.of(kind, body, field);
  }
}

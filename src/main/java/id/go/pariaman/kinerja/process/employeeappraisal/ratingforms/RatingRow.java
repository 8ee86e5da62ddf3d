package id.go.pariaman.kinerja.process.employeeappraisal.ratingforms;

import id.go.pariaman.kinerja.appraisal.evaluation.Judgement;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The assessor's rating of one result.
 *
 * @param entered what the employee did not report and the assessor knows, in the result's unit
 */
record RatingRow(int no, BigDecimal entered, ExpectationRating rating, String reason) {

  static Map<Integer, BigDecimal> entered(List<RatingRow> rows) {
    return rows.stream()
        .filter(row -> row.entered() != null)
        .collect(Collectors.toMap(RatingRow::no, RatingRow::entered));
  }

  static List<Judgement.RatedRow> rated(List<RatingRow> rows) {
    return rows.stream()
        .map(
            row ->
                new Judgement.RatedRow(row.no(), row.rating(), Optional.ofNullable(row.reason())))
        .toList();
  }
}

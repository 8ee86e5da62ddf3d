package id.go.pariaman.kinerja.process.employeeappraisal.ratingforms;

import id.go.pariaman.kinerja.appraisal.evaluation.Judgement;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import java.util.List;
import java.util.Optional;

/** The assessor's rating of one result. */
record RatingRow(int no, ExpectationRating rating, String reason) {

  static List<Judgement.RatedRow> rated(List<RatingRow> rows) {
    return rows.stream()
        .map(
            row ->
                new Judgement.RatedRow(row.no(), row.rating(), Optional.ofNullable(row.reason())))
        .toList();
  }
}

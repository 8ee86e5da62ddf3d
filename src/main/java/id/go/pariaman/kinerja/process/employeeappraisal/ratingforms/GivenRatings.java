package id.go.pariaman.kinerja.process.employeeappraisal.ratingforms;

import id.go.pariaman.kinerja.appraisal.evaluation.Judgement;
import id.go.pariaman.kinerja.scoring.ExpectationRating;
import id.go.pariaman.kinerja.scoring.FeedbackTone;
import java.util.List;
import java.util.Optional;

/** What both forms of an assessor take: ratings, feedback and reasons. */
interface GivenRatings {

  List<RatingRow> results();

  String feedback();

  FeedbackTone tone();

  ExpectationRating workResult();

  String workResultReason();

  ExpectationRating workBehaviour();

  String workBehaviourReason();

  List<BehaviourRow> behaviours();

  String recommendation();

  default Judgement judgement(boolean studyLeaveFailed) {
    return new Judgement(
        RatingRow.rated(results()),
        tone(),
        feedback(),
        workResult(),
        Optional.ofNullable(workResultReason()),
        workBehaviour(),
        Optional.ofNullable(workBehaviourReason()),
        BehaviourRow.notes(behaviours()),
        Optional.ofNullable(recommendation()),
        studyLeaveFailed);
  }
}

package id.go.pariaman.kinerja.appraisal;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.cycle.AppraisalStep;
import id.go.pariaman.kinerja.organisation.EmployeeStatus;
import id.go.pariaman.kinerja.organisation.Member;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Who is appraised by whom, and where it stands. Post, unit, status and superior are those of today
 * while it is open.
 *
 * @param assessor user id of the official who has to act now, or would if an assessor had to
 * @param regionalHead the assessor is the regional head
 */
public record AppraisalCase(
    AppraisalKey key,
    String name,
    String unitName,
    String positionTitle,
    String jobFamily,
    EmployeeStatus status,
    String assessor,
    boolean regionalHead,
    boolean finished,
    String step,
    OffsetDateTime stepSince,
    Optional<OffsetDateTime> stepDue,
    Optional<String> outcome) {

  /** The same for somebody who stands elsewhere by now; a step that is open keeps its assessor. */
  AppraisalCase standing(Member member) {
    boolean waitsForAssessor =
        AppraisalStep.of(step).filter(AppraisalStep::isAssessors).isPresent();
    return new AppraisalCase(
        key,
        name,
        member.unitName(),
        member.positionTitle(),
        member.jobFamily(),
        member.status(),
        waitsForAssessor ? assessor : member.assessor().userId(),
        waitsForAssessor ? regionalHead : member.assessor().regionalHead(),
        finished,
        step,
        stepSince,
        stepDue,
        outcome);
  }
}

package id.go.pariaman.kinerja.appraisal;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import id.go.pariaman.kinerja.organisation.EmployeeStatus;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Who is appraised by whom, and where it stands. Post and unit are those of the snapshot.
 *
 * @param directSuperior user id of the assessor of the snapshot
 * @param assessor user id of the official who has to act now
 * @param regionalHead the assessor is the regional head, whose result is final (p.90 no.12)
 */
public record AppraisalCase(
    AppraisalKey key,
    String name,
    String unitName,
    String positionTitle,
    String jobFamily,
    EmployeeStatus status,
    String directSuperior,
    String assessor,
    boolean regionalHead,
    boolean finished,
    String step,
    OffsetDateTime stepSince,
    Optional<OffsetDateTime> stepDue,
    Optional<String> outcome) {}

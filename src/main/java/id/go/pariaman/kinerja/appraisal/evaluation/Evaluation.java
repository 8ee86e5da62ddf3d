package id.go.pariaman.kinerja.appraisal.evaluation;

import id.go.pariaman.kinerja.scoring.Predicate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A judgement with who made it and the predicate it led to. */
public record Evaluation(
    int period,
    boolean annual,
    Judgement judgement,
    String ratedBy,
    OffsetDateTime ratedAt,
    Optional<Predicate> predicate,
    Optional<String> predicateVersion) {}

package id.go.pariaman.kinerja.planning.change;

import java.time.OffsetDateTime;

/**
 * A change of an agreed plan; once it is proposed its results stand under {@code version}.
 *
 * @param reason why, in the words of the employee; null until it is proposed
 * @param note what the assessor said to it, if anything
 */
public record PlanChange(
    int version,
    PlanChangeState state,
    OffsetDateTime askedAt,
    String reason,
    String resources,
    String accountability,
    String consequences,
    String note) {}

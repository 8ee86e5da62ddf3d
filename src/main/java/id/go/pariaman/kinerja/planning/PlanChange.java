package id.go.pariaman.kinerja.planning;

/**
 * A change of an agreed plan that was asked for and not decided yet; its results stand under {@code
 * version}.
 */
public record PlanChange(
    int version, String reason, String resources, String accountability, String consequences) {}

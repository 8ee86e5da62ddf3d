package id.go.pariaman.kinerja.monitoring;

/**
 * One thing that is not as it must be.
 *
 * @param key where: a business key, or table and row
 * @param what the fault in Indonesian; never a name, a rating or what somebody wrote
 */
public record Violation(Invariant invariant, String key, String what) {}

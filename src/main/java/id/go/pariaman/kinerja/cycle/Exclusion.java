package id.go.pariaman.kinerja.cycle;

/**
 * Somebody of the snapshot to whom the planning rules do not apply (PermenPANRB 6/2022 p.65-66),
 * with the reason in words.
 */
public record Exclusion(String nip, String name, String reason) {}

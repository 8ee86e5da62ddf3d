package id.go.pariaman.kinerja.organisation;

/**
 * An account that belongs to an office, not to a civil servant.
 *
 * @param role group in the engine, e.g. {@code hr} or {@code mayor}
 */
public record Official(String userId, String name, String title, String role) {}

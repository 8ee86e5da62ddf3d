package id.go.pariaman.kinerja.cycle;

/**
 * Somebody of the snapshot to whom the planning rules do not apply (PermenPANRB 6/2022 p.65-66),
 * with the reason in words.
 *
 * @param recordedBy user id of whoever opened the cycle; {@link #SYSTEM} where a change of the
 *     organisation enrolled the person later
 */
public record Exclusion(String nip, String name, String reason, String recordedBy) {

  static final String SYSTEM = "SYSTEM";
}

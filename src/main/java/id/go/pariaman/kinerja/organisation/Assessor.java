package id.go.pariaman.kinerja.organisation;

/**
 * Pejabat Penilai Kinerja of somebody on a date.
 *
 * @param userId NIP, or the account of the regional head
 * @param title post held on that date, an acting one first ("Plt. Kepala Dinas")
 * @param regionalHead whether this is the Wali Kota; the evaluation is then final, p.90 no.12
 */
public record Assessor(String userId, String name, String title, boolean regionalHead) {}

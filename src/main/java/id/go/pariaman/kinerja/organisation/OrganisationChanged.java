package id.go.pariaman.kinerja.organisation;

import java.time.LocalDate;

/**
 * The stored organisation differs from before. Published inside the transaction that changed it.
 *
 * @param on day of the import
 */
public record OrganisationChanged(LocalDate on) {}

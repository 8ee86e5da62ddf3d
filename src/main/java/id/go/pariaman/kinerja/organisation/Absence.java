package id.go.pariaman.kinerja.organisation;

import java.time.LocalDate;

/**
 * Somebody who is not appraised on a date: exempt from the planning rules, or no longer in service.
 *
 * @param since first day of the status
 */
public record Absence(String nip, EmployeeStatus status, LocalDate since) {}

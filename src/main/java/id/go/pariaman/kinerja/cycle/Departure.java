package id.go.pariaman.kinerja.cycle;

import java.time.LocalDate;

/** Whose appraisal ended before its time, since when they left, and why it ended. */
public record Departure(String nip, String name, LocalDate since, String reason) {}

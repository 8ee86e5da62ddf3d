package id.go.pariaman.kinerja.organisation;

import java.time.LocalDate;

/**
 * A post held as Plt or Plh, by a letter and for a stated time.
 *
 * @param until the last day
 */
public record Deputy(String unitCode, String positionCode, String letter, LocalDate until) {}

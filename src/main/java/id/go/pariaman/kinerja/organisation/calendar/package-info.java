/**
 * The days the law counts. Door: {@link
 * id.go.pariaman.kinerja.organisation.calendar.WorkingCalendar}. Every package may ask it; the
 * holidays are filled by {@code organisation.city}, whose event in {@code organisation} it hears.
 */
package id.go.pariaman.kinerja.organisation.calendar;

/**
 * The city: units, posts, people with their superiors by date, and indicators. Door: {@link
 * id.go.pariaman.kinerja.organisation.Organisation}. Every package may read it; it is filled by
 * {@code organisation.city} and uses nobody.
 */
package id.go.pariaman.kinerja.organisation;

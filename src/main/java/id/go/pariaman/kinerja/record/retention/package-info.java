/**
 * How long what is kept, as rows with a legal basis, and what removes what is past its time.
 * Whoever owns such rows offers to remove them as an {@link
 * id.go.pariaman.kinerja.record.retention.Expiring}.
 */
package id.go.pariaman.kinerja.record.retention;

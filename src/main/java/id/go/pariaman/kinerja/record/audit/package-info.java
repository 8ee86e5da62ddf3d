/**
 * The log of administrative acts: who did what to whom, when, before, after and why. Other modules
 * publish an {@link id.go.pariaman.kinerja.record.audit.AuditAct} inside their transaction; it is
 * written with that transaction or not at all, and never changed afterwards. The Inspektorat reads
 * it.
 */
package id.go.pariaman.kinerja.record.audit;

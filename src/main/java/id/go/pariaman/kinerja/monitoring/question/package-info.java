/**
 * Invariants that one query each can tell, one class a subject. Only the door of monitoring asks.
 */
package id.go.pariaman.kinerja.monitoring.question;

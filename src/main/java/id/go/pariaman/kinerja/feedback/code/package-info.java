/**
 * One-time codes: printed, signed, stored nowhere. Door: {@link
 * id.go.pariaman.kinerja.feedback.code.Codes}.
 */
package id.go.pariaman.kinerja.feedback.code;

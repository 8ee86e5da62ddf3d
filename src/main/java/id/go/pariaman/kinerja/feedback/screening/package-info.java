/**
 * Which answers and comments a person must look at once the envelopes are open, and what that
 * person decided. Nothing is deleted, and what nobody decides counts.
 */
package id.go.pariaman.kinerja.feedback.screening;

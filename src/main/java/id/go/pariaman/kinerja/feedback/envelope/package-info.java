/**
 * Answers while nobody may read them: sealed one by one with the window's public key, opened all at
 * once. Doors: {@link id.go.pariaman.kinerja.feedback.envelope.Ballots} and {@link
 * id.go.pariaman.kinerja.feedback.envelope.EnvelopeOpening}.
 */
package id.go.pariaman.kinerja.feedback.envelope;

/**
 * The diagram {@code citizen-feedback}: one survey window, from the first answer to the published
 * figures.
 */
package id.go.pariaman.kinerja.process.citizenfeedback;

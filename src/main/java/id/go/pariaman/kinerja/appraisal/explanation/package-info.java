/**
 * Tells a proposal in plain Indonesian: how it came about and what would lift it. Everything is
 * read off the trace; nothing is computed anew or stored. Appraisal and process may use it.
 */
package id.go.pariaman.kinerja.appraisal.explanation;

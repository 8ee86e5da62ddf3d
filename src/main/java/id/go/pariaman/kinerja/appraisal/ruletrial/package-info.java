/**
 * "Coba aturan": what other rules would have made of a past cycle. A page about rules that needs
 * proposals, which rules know nothing of; it writes nothing.
 */
package id.go.pariaman.kinerja.appraisal.ruletrial;

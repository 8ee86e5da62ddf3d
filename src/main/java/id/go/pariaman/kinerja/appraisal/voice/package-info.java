/** What citizens said, where it concerns an appraisal. */
package id.go.pariaman.kinerja.appraisal.voice;

/**
 * What everybody may read of the citizens' survey, without signing in: pages, a spreadsheet, and an
 * interface for programs; and what units say they do about it.
 */
package id.go.pariaman.kinerja.feedback.published;

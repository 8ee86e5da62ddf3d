/** What is printed of the survey: slips with codes, and the questionnaire on paper. */
package id.go.pariaman.kinerja.feedback.print;

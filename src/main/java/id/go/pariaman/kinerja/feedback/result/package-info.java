/**
 * What a survey window says in figures: per service point, unit and city, with what is not said
 * where too few answered.
 */
package id.go.pariaman.kinerja.feedback.result;

/**
 * Performance plans (SKP): what each person will achieve, by which measure, agreed with the
 * assessor. Appraisal and process use it through {@link id.go.pariaman.kinerja.planning.Plans}.
 */
package id.go.pariaman.kinerja.planning;

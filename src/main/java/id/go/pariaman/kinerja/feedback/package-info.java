/**
 * What citizens say of the services of the city (PermenPANRB 14/2017): survey windows and their
 * answers.
 */
package id.go.pariaman.kinerja.feedback;

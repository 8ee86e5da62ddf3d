/**
 * What citizens answered, in numbers that say how sure they are. PermenPANRB 14/2017. Citizens have
 * no slot in a person's rating: an index is an indicator's value or evidence.
 */
package id.go.pariaman.kinerja.scoring.satisfaction;

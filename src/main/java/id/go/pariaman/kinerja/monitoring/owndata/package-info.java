/**
 * Everything that is stored about a person, for that person (UU 27/2022 Art. 7). Like all of
 * monitoring it reads the tables of every module.
 */
package id.go.pariaman.kinerja.monitoring.owndata;

/**
 * What a unit's personnel officer enters for people of the unit from a signed paper form. The scan
 * stays with the entry, both names are recorded, and ratings are never entered this way.
 */
package id.go.pariaman.kinerja.appraisal.entry;

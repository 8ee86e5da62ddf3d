/**
 * What the law says about days and finality without counting working days: dates that stand in the
 * text, and which evaluation ends the matter. Anyone may use it.
 */
package id.go.pariaman.kinerja.scoring.legalclock;

/**
 * How far a target was reached: evidence for the assessor, never the rating itself. One formula a
 * polarity; legal basis PermenPANRB 8/2021 annex (formulas only) and stated design choices.
 */
package id.go.pariaman.kinerja.scoring.achievement;

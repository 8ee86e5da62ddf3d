/**
 * Several values into one: periods into a year, results into a score, children into their parent. A
 * gap is never a zero: it is INCOMPLETE, or said in a warning.
 */
package id.go.pariaman.kinerja.scoring.consolidation;

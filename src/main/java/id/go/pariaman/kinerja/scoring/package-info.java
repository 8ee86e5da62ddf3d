/**
 * The vocabulary of scoring and its exact numbers. Pure: imports {@code java.*} only. Achievement
 * of a target, consolidation over periods and rating live in the sub-packages. Everybody may use
 * it.
 */
package id.go.pariaman.kinerja.scoring;

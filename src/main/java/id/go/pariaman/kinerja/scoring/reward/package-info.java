/**
 * What a predicate is worth where other law asks for it: credit points and allowance. Amounts come
 * from the caller; what is not configured is said, never guessed.
 */
package id.go.pariaman.kinerja.scoring.reward;

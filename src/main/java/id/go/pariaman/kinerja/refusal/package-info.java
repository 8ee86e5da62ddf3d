/**
 * What a broken rule says to the person who broke it: which field, and what to do. Everybody may
 * use it; it uses nobody.
 */
package id.go.pariaman.kinerja.refusal;

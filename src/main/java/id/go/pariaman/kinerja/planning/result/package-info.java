/** One result of a plan: as a person types it, what it must be, and as it was agreed. */
package id.go.pariaman.kinerja.planning.result;

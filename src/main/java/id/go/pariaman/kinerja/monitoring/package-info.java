/**
 * Looks after what the application promises, by reading only: the invariants of the cycle, as an
 * operator's command and for the tests. It knows the engine by its tables alone.
 */
package id.go.pariaman.kinerja.monitoring;

/**
 * Where personal texts must not be: the search through the engine's tables, and for the tests
 * through the log.
 */
package id.go.pariaman.kinerja.monitoring.privacy;

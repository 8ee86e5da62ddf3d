/**
 * The decision tables of {@code processes/*.dmn}, evaluated outside the engine's history so that no
 * rating is written into it.
 */
package id.go.pariaman.kinerja.process.decision;

/**
 * What keeps the public pages usable and their answers honest without knowing anybody: limits by
 * source, signed forms, signals. All of it lives in memory, on each node for itself, and is
 * forgotten within minutes.
 */
package id.go.pariaman.kinerja.feedback.page.limit;

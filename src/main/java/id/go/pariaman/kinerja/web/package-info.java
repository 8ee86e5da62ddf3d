/**
 * How our own HTTP API answers what it refuses: {@code {errors: [{field, message}]}} in Indonesian,
 * without a trace.
 */
package id.go.pariaman.kinerja.web;

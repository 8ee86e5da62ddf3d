/**
 * How the plans of a cycle hang together from superior to subordinate, for HR to read. It informs
 * and stops nobody.
 */
package id.go.pariaman.kinerja.planning.cascade;

/** A sign-in from its first request to its last: kept in the database, asked about every time. */
package id.go.pariaman.kinerja.identity.session;

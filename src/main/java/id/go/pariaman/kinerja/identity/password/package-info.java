/** Proving a password: over our form or in a header, and how often one may try. */
package id.go.pariaman.kinerja.identity.password;

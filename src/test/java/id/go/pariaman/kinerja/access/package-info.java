/** The table of docs/access.md, cell by cell, against the running application. */
package id.go.pariaman.kinerja.access;

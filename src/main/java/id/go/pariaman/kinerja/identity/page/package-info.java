/** The pages at the door: signing in and out, and the start page. */
package id.go.pariaman.kinerja.identity.page;

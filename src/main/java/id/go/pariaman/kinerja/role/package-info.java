/**
 * What somebody may be to the city. Below everybody, so that a page which asks for a role names the
 * same ones as the sign-in that gives them.
 */
package id.go.pariaman.kinerja.role;

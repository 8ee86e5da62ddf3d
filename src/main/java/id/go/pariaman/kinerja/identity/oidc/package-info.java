/** Signing in with an account of the city's or the nation's own provider (OpenID Connect). */
package id.go.pariaman.kinerja.identity.oidc;

/**
 * Sign-in on the web: one page for our own screens and the webapps, HTTP Basic for the API, headers
 * and cookies, and the start page. Nobody imports it.
 */
package id.go.pariaman.kinerja.identity.signin;

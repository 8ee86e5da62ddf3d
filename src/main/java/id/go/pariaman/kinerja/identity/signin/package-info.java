/**
 * Which address is open to whom: our own screens and the webapps by one sign-in, the API by HTTP
 * Basic; headers and cookies. Nobody imports it.
 */
package id.go.pariaman.kinerja.identity.signin;

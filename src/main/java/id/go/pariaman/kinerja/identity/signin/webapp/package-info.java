/**
 * What is let through to the webapps of Camunda: routes by role, values by form, everything else
 * closed.
 */
package id.go.pariaman.kinerja.identity.signin.webapp;

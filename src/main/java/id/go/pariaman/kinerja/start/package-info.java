/**
 * What happens when the application starts: rules and city are loaded, on the embedded database the
 * demonstration cycle is opened.
 */
package id.go.pariaman.kinerja.start;

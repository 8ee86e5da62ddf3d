/**
 * Who somebody is and which roles they hold today; accounts and passwords. Everybody may use {@link
 * id.go.pariaman.kinerja.identity.Accounts}. The sub-packages put it to work: {@code signin} on the
 * web, {@code engine} inside Camunda.
 */
package id.go.pariaman.kinerja.identity;

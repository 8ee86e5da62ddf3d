/**
 * Who somebody is and which roles they hold today; accounts and passwords. Everybody may use {@link
 * id.go.pariaman.kinerja.identity.Accounts}. The sub-packages put it to work: {@code password} and
 * {@code oidc} prove who somebody is, {@code session} remembers it, {@code signin} opens and closes
 * addresses, {@code page} and {@code account} are the pages, {@code engine} the same inside
 * Camunda.
 */
package id.go.pariaman.kinerja.identity;

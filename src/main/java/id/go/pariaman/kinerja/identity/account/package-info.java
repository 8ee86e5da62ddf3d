/** Pages about accounts: one's own, and those of the people one answers for. */
package id.go.pariaman.kinerja.identity.account;

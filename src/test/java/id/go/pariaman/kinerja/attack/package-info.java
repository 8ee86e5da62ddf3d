/**
 * One table of attacks, {@code src/test/resources/attacks.md}, tried on the running application at
 * every build and, as evidence that they are real, on a plain Camunda starter behind a profile.
 */
package id.go.pariaman.kinerja.attack;

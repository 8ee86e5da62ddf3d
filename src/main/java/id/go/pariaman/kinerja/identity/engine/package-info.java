/**
 * Camunda behind our identity: users and groups read from our tables, what each group may see, the
 * ready filters, and guards that keep signed-in people from turning the engine against the city.
 * Nobody imports it; the engine and Spring call it.
 */
package id.go.pariaman.kinerja.identity.engine;

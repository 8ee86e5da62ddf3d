/**
 * Starts the embedded PostgreSQL that the application runs on unless {@code spring.datasource.url}
 * is set, refuses to run on one that could lose or give away data, and puts Flyway before the
 * engine. Used by Spring Boot only; others may ask for the bean {@link
 * id.go.pariaman.kinerja.database.EmbeddedDatabase} to learn that it is there, and {@code
 * monitoring} what a database must promise.
 */
package id.go.pariaman.kinerja.database;

/**
 * The secrets of an open survey window: a file each, outside the database and its backups. Door:
 * {@link id.go.pariaman.kinerja.feedback.key.KeyFiles}.
 */
package id.go.pariaman.kinerja.feedback.key;

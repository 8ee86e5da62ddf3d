package id.go.pariaman.kinerja.start;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the application starts.
 *
 * @param city folder with the city's files, e.g. {@code file:/srv/kinerja/city/}; on the embedded
 *     database Pariaman by default
 * @param demonstration opens cycle 2026 on the embedded database
 */
@ConfigurationProperties("kinerja")
record StartSettings(@DefaultValue("") String city, @DefaultValue("true") boolean demonstration) {}

package id.go.pariaman.kinerja.identity.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach us; the start says it, cookies follow it.
 *
 * @param baseAddress scheme, host and port as people type them, e.g. {@code
 *     https://kinerja.pariamankota.example}; with https every cookie is Secure
 */
@ConfigurationProperties("kinerja")
public record WebAddress(@DefaultValue("http://localhost:8080") String baseAddress) {

  /** Whether cookies and answers may hold browsers to https. */
  public boolean isHttps() {
    return baseAddress.startsWith("https:");
  }
}

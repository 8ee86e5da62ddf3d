package id.go.pariaman.kinerja.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The effort that a guess costs. */
@Configuration(proxyBeanMethods = false)
class PasswordHashing {

  private static final int SALT = 16;
  private static final int HASH = 32;
  private static final int LANES = 1;
  private static final int KIBIBYTES = 19 * 1024;
  private static final int PASSES = 2;

  /**
   * The least that OWASP asks of Argon2id (password storage, 2025): 19 MiB, two passes, one lane.
   */
  @Bean
  PasswordEncoder passwordEncoder() {
    return new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, PASSES);
  }
}

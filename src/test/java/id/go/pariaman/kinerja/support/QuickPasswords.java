package id.go.pariaman.kinerja.support;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2id with little effort: three hundred people sign in, and half of the time of the city's
 * drive went into their passwords. What is shipped keeps its effort, see {@code ShippedStartIT}.
 */
public class QuickPasswords {

  public static final String PREFIX = "$argon2id$v=19$m=1024,t=1,p=1$";

  /** The hash of a password with the effort that is shipped. */
  public static String asShipped(String password) {
    return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode(password);
  }

  @Bean
  @Primary
  PasswordEncoder quickPasswordEncoder() {
    return new Argon2PasswordEncoder(16, 32, 1, 1024, 1);
  }
}

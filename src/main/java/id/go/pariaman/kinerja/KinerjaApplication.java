package id.go.pariaman.kinerja;

import id.go.pariaman.kinerja.rulecheck.CaseFolder;
import java.time.Clock;
import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Performance appraisal of the civil servants of Kota Pariaman. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class KinerjaApplication {

  /** The city's time zone (WIB); every date the law speaks of is a date there. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  static {
    // The engine keeps local times: they must be the city's, wherever the server stands.
    TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
  }

  public static void main(String[] args) {
    CaseFolder.asked(args).ifPresent(folder -> System.exit(CaseFolder.check(folder)));
    SpringApplication.run(KinerjaApplication.class, args);
  }

  @Bean
  Clock clock() {
    return Clock.system(ZONE);
  }
}

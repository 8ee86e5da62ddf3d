package id.go.pariaman.kinerja.monitoring;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/** While the operator's check runs, nobody is served and no job is done. */
final class CheckMode implements EnvironmentPostProcessor {

  private static final String OPTION = "kinerja.check";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (asked(environment)) {
      environment
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  OPTION,
                  Map.of(
                      // A negative port opens no connector.
                      "server.port", "-1", "camunda.bpm.job-execution.enabled", "false")));
    }
  }

  /** Whether the option was given; {@code --kinerja.check=false} takes it back. */
  static boolean asked(Environment environment) {
    String value = environment.getProperty(OPTION);
    return value != null && !value.equals("false");
  }
}

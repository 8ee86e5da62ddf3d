package id.go.pariaman.kinerja.monitoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code --kinerja.check}: tells what is wrong and ends with 0 when nothing is, else with 1. It
 * runs before anything that loads data, and {@link CheckMode} keeps web and jobs away.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CheckCommand implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(CheckCommand.class);

  private final InvariantChecker checker;
  private final ApplicationContext context;

  CheckCommand(InvariantChecker checker, ApplicationContext context) {
    this.checker = checker;
    this.context = context;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (CheckMode.asked(context.getEnvironment())) {
      List<Violation> violations = checker.check();
      LOG.info("{}", report(violations));
      System.exit(SpringApplication.exit(context, () -> violations.isEmpty() ? 0 : 1));
    }
  }

  static String report(List<Violation> violations) {
    Map<Invariant, List<Violation>> byInvariant =
        violations.stream()
            .collect(
                Collectors.groupingBy(Violation::invariant, TreeMap::new, Collectors.toList()));
    StringBuilder report = new StringBuilder("Pemeriksaan invarian");
    for (Invariant invariant : Invariant.values()) {
      List<Violation> found = byInvariant.getOrDefault(invariant, List.of());
      report.append(
          "%n%-4s %s: %s"
              .formatted(
                  invariant.code(),
                  invariant.label(),
                  found.isEmpty() ? "terpenuhi" : found.size() + " pelanggaran"));
      found.forEach(each -> report.append("%n     %s  %s".formatted(each.key(), each.what())));
    }
    return report.toString();
  }
}

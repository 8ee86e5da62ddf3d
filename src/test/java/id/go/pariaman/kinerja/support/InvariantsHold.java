package id.go.pariaman.kinerja.support;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.monitoring.InvariantChecker;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Whatever a class of tests did, it leaves nothing lost, stuck or doubled. The next one works on
 * the same database, so who breaks something on purpose mends it.
 */
class InvariantsHold implements AfterAllCallback {

  @Override
  public void afterAll(ExtensionContext tests) {
    ApplicationContext application = SpringExtension.getApplicationContext(tests);
    // Wrong passwords of one class would let the next one wait, since all come from one address.
    application.getBean(JdbcClient.class).sql("delete from kinerja.sign_in_try").update();
    InvariantChecker checker = application.getBean(InvariantChecker.class);
    assertThat(checker.check()).as("invariants after " + tests.getDisplayName()).isEmpty();
  }
}

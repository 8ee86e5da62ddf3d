package id.go.pariaman.kinerja.identity.account;

import id.go.pariaman.kinerja.identity.AccountChanged;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** What was announced of accounts while it listens, by the server's threads too. */
final class Announced implements ApplicationListener<ApplicationEvent>, AutoCloseable {

  final List<AccountChanged> changes = new CopyOnWriteArrayList<>();
  private final ConfigurableApplicationContext context;

  Announced(ConfigurableApplicationContext context) {
    this.context = context;
    context.addApplicationListener(this);
  }

  @Override
  public void onApplicationEvent(ApplicationEvent event) {
    if (event instanceof PayloadApplicationEvent<?> told
        && told.getPayload() instanceof AccountChanged change) {
      changes.add(change);
    }
  }

  @Override
  public void close() {
    context.removeApplicationListener(this);
  }
}

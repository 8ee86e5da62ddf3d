package id.go.pariaman.kinerja.database;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.StringUtils;

/**
 * Before the first bean, looks at the server that {@code spring.datasource.url} names, or starts
 * the embedded database where none is named. As a bean that one is destroyed after the data source
 * that depends on it; the shutdown handler is for a context that fails before it has beans.
 */
final class DatabaseInitializer
    implements ApplicationContextInitializer<GenericApplicationContext> {

  @Override
  public void initialize(GenericApplicationContext context) {
    var environment = context.getEnvironment();
    if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
      CityServer.named(environment).refuseWhenWeak();
      register(context, KeyFolder.named(environment));
      return;
    }
    var settings = Binder.get(environment).bindOrCreate("kinerja", EmbeddedDatabaseSettings.class);
    var database = EmbeddedDatabase.start(settings);
    SpringApplication.getShutdownHandlers().add(database::close);
    context.registerBean("embeddedDatabase", EmbeddedDatabase.class, () -> database);
    register(context, KeyFolder.of(environment, settings.dataDirectory()));
  }

  private static void register(GenericApplicationContext context, KeyFolder folder) {
    context.registerBean("keyFolder", KeyFolder.class, () -> folder);
  }
}

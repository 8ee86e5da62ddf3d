package id.go.pariaman.kinerja.database;

import java.util.Set;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitializationDetector;

/**
 * Lets the engine wait for Flyway, as Spring Boot does for the beans of JDBC. By bean name, since
 * this package does not know the engine.
 */
final class EngineAfterMigrations implements DependsOnDatabaseInitializationDetector {
  private static final String ENGINE = "processEngineFactoryBean";

  @Override
  public Set<String> detect(ConfigurableListableBeanFactory beanFactory) {
    return beanFactory.containsBeanDefinition(ENGINE) ? Set.of(ENGINE) : Set.of();
  }
}

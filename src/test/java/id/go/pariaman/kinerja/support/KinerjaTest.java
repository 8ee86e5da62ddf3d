package id.go.pariaman.kinerja.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * The whole application on an embedded PostgreSQL of its own and a free port, jobs fired by hand.
 * Every test of the whole carries this and nothing else that changes the context: so there is one.
 * After each class the invariants must hold.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("application")
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"camunda.bpm.job-execution.enabled=false", "kinerja.demonstration=false"})
@Import({
  Walk.class,
  SurveyRoom.class,
  BorrowedCity.class,
  TestProviders.class,
  QuickPasswords.class
})
@ExtendWith(InvariantsHold.class)
public @interface KinerjaTest {}

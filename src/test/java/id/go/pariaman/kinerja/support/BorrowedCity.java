package id.go.pariaman.kinerja.support;

import id.go.pariaman.kinerja.organisation.OrganisationChanged;
import id.go.pariaman.kinerja.organisation.city.CityImport;
import id.go.pariaman.kinerja.organisation.city.EditedCity;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The city of all tests, changed by imports in the middle of a cycle and given back as it was. */
public class BorrowedCity {

  private static final List<String> BY_DATE =
      List.of("placement", "employee_status", "acting_assignment");

  private final CityImport imports;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final Clock clock;

  private EditedCity files;

  BorrowedCity(
      CityImport imports,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      JdbcClient jdbc,
      Clock clock) {
    this.imports = imports;
    this.events = events;
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public void borrow(Path directory) {
    files = EditedCity.in(directory);
    for (String table : BY_DATE) {
      jdbc.sql("drop table if exists borrowed_" + table).update();
      jdbc.sql("create table borrowed_%1$s as select * from %1$s".formatted(table)).update();
    }
  }

  public BorrowedCity replace(String old, String now) {
    files.replace("employees.csv", old, now);
    return this;
  }

  public BorrowedCity append(String file, String line) {
    files.append(file, line);
    return this;
  }

  public void takeOver() {
    imports.importFrom(files.folder());
  }

  public void giveBack() {
    transaction.executeWithoutResult(
        inOne -> {
          for (String table : BY_DATE) {
            jdbc.sql("delete from " + table).update();
            jdbc.sql("insert into %1$s select * from borrowed_%1$s".formatted(table)).update();
            jdbc.sql("drop table borrowed_" + table).update();
          }
          events.publishEvent(new OrganisationChanged(LocalDate.now(clock)));
        });
  }
}

package id.go.pariaman.kinerja.feedback.imported;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ImportStore {

  private final JdbcClient jdbc;

  ImportStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether anything is other than it was. */
  boolean store(Complaint complaint) {
    return jdbc.sql(
                """
                insert into complaint as known (no, received_on, unit_code, category, words, masked, status, answered_on)
                values (:no, :received, :unit, :category, :words, :masked, :status, :answered)
                on conflict (no) do update set received_on = excluded.received_on, unit_code = excluded.unit_code,
                  category = excluded.category, words = excluded.words, masked = excluded.masked,
                  status = excluded.status, answered_on = excluded.answered_on
                where (known.received_on, known.unit_code, known.category, known.words, known.status, known.answered_on)
                  is distinct from (excluded.received_on, excluded.unit_code, excluded.category, excluded.words,
                    excluded.status, excluded.answered_on)""")
            .param("no", complaint.no())
            .param("received", complaint.receivedOn())
            .param("unit", complaint.unitCode())
            .param("category", complaint.category())
            .param("words", complaint.words())
            .param("masked", complaint.masked())
            .param("status", complaint.status().name())
            .param("answered", complaint.answeredOn(), Types.DATE)
            .update()
        == 1;
  }

  List<Complaint> complaints() {
    return jdbc.sql(
            """
            select no, received_on, unit_code, category, words, masked, status, answered_on
            from complaint order by received_on, no""")
        .query(
            (row, i) ->
                new Complaint(
                    row.getString("no"),
                    row.getObject("received_on", LocalDate.class),
                    row.getString("unit_code"),
                    row.getString("category"),
                    row.getString("words"),
                    row.getInt("masked"),
                    Complaint.Status.valueOf(row.getString("status")),
                    row.getObject("answered_on", LocalDate.class)))
        .list();
  }

  boolean store(LegacyIndex index) {
    return jdbc.sql(
                """
                insert into legacy_index as known (year, unit_code, service_point, people, element_means, example)
                values (:year, :unit, :point, :people, :means, :example)
                on conflict (year, unit_code, coalesce(service_point, '')) do update
                  set people = excluded.people, element_means = excluded.element_means, example = excluded.example
                where (known.people, known.element_means, known.example)
                  is distinct from (excluded.people, excluded.element_means, excluded.example)""")
            .param("year", index.year())
            .param("unit", index.unitCode())
            .param("point", index.servicePoint(), Types.VARCHAR)
            .param("people", index.people())
            .param("means", index.means().toArray(BigDecimal[]::new))
            .param("example", index.example())
            .update()
        == 1;
  }

  List<LegacyIndex> legacy() {
    return jdbc.sql(
            """
            select year, unit_code, service_point, people, element_means, example from legacy_index
            order by year, unit_code collate "C", service_point collate "C" nulls first""")
        .query(
            (row, i) ->
                new LegacyIndex(
                    row.getInt("year"),
                    row.getString("unit_code"),
                    row.getString("service_point"),
                    row.getInt("people"),
                    Arrays.asList((BigDecimal[]) row.getArray("element_means").getArray()),
                    row.getBoolean("example")))
        .list();
  }
}

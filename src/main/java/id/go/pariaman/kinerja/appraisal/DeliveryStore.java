package id.go.pariaman.kinerja.appraisal;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeliveryStore {

  private final JdbcClient jdbc;

  DeliveryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(AppraisalKey key, Delivery delivery) {
    jdbc.sql(
            """
            insert into delivery (cycle, nip, final_result, final_because, delivered_on, return_by, objection_to)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            key.cycle(),
            key.nip(),
            delivery.finalResult(),
            delivery.finalBecause().orElse(null),
            delivery.deliveredOn(),
            delivery.returnBy(),
            delivery.objectionTo().orElse(null))
        .update();
  }

  Optional<Delivery> find(AppraisalKey key) {
    return jdbc.sql("select * from delivery where cycle = ? and nip = ?")
        .params(key.cycle(), key.nip())
        .query(
            (row, i) ->
                new Delivery(
                    row.getBoolean("final_result"),
                    Optional.ofNullable(row.getString("final_because")),
                    row.getObject("delivered_on", LocalDate.class),
                    row.getObject("return_by", LocalDate.class),
                    Optional.ofNullable(row.getString("objection_to")),
                    Optional.ofNullable(row.getObject("objection_until", LocalDate.class)),
                    Optional.ofNullable(row.getObject("received_at", OffsetDateTime.class)),
                    Optional.ofNullable(row.getString("remark"))))
        .optional();
  }

  void receive(AppraisalKey key, OffsetDateTime at, LocalDate objectionUntil, String remark) {
    jdbc.sql(
            """
            update delivery set received_at = ?, objection_until = ?, remark = ?
            where cycle = ? and nip = ?""")
        .params(at, objectionUntil, remark, key.cycle(), key.nip())
        .update();
  }

  void markUnreturned(AppraisalKey key, OffsetDateTime now) {
    jdbc.sql("update delivery set unreturned_at = ? where cycle = ? and nip = ?")
        .params(now, key.cycle(), key.nip())
        .update();
  }
}

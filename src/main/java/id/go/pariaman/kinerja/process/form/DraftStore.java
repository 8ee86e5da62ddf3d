package id.go.pariaman.kinerja.process.form;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DraftStore {

  private final JdbcClient jdbc;

  DraftStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void save(TaskAt at, String fields, OffsetDateTime now) {
    jdbc.sql(
            """
            insert into draft (business_key, step, period, author, fields, saved_at)
            values (?, ?, ?, ?, cast(? as jsonb), ?)
            on conflict (business_key, step, period, author) do update set fields = excluded.fields, saved_at = excluded.saved_at""")
        .params(at.businessKey(), at.step(), at.period(), at.user(), fields, now)
        .update();
  }

  Optional<String> find(TaskAt at) {
    return jdbc.sql(
            "select fields from draft where business_key = ? and step = ? and period = ? and author = ?")
        .params(at.businessKey(), at.step(), at.period(), at.user())
        .query(String.class)
        .optional();
  }

  void delete(TaskAt at) {
    jdbc.sql("delete from draft where business_key = ? and step = ? and period = ?")
        .params(at.businessKey(), at.step(), at.period())
        .update();
  }

  void deleteOfOthers(String businessKey, String step, String owner) {
    jdbc.sql("delete from draft where business_key = ? and step = ? and author <> ?")
        .params(businessKey, step, owner)
        .update();
  }

  int deleteOlderThan(OffsetDateTime moment) {
    return jdbc.sql("delete from draft where saved_at < ?").param(moment).update();
  }

  void deleteAll(String businessKey) {
    jdbc.sql("delete from draft where business_key = ?").param(businessKey).update();
  }
}

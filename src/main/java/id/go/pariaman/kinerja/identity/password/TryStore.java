package id.go.pariaman.kinerja.identity.password;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Each count is one statement, so that tries at the same moment see each other. Who has to wait is
 * told so by a look before, which writes nothing: an attack costs reads.
 */
@Repository
class TryStore {

  private static final String OPEN_IN_WINDOW = "(t.since <= :began or t.tries < :most)";

  /** Failure n beyond the free ones delays by 2^(n-1) seconds. */
  private static final String OPEN_AFTER_DELAY =
      """
      (t.latest <= :began or t.tries <= :free
       or t.latest + make_interval(secs => least(:longest, power(2, least(t.tries - :free, 10) - 1))) <= :now)
      """;

  private final JdbcClient db;

  TryStore(JdbcClient db) {
    this.db = db;
  }

  /** Counts a try, at most {@code most} of them in a window that begins with the first. */
  boolean countInWindow(byte[] bucket, int most, Instant now, Duration window) {
    return isOpen(db.sql(look(OPEN_IN_WINDOW)).param("most", most), bucket, now, window)
        && counted(
            db.sql(count("t.since <= :began", OPEN_IN_WINDOW)).param("most", most),
            bucket,
            now,
            window);
  }

  /** Counts a try once the delay after the last one is over; forgets them after a quiet window. */
  boolean countWithDelay(byte[] bucket, int free, Duration longest, Instant now, Duration window) {
    return isOpen(delayed(look(OPEN_AFTER_DELAY), free, longest, now), bucket, now, window)
        && counted(
            delayed(count("t.latest <= :began", OPEN_AFTER_DELAY), free, longest, now),
            bucket,
            now,
            window);
  }

  private JdbcClient.StatementSpec delayed(String sql, int free, Duration longest, Instant now) {
    return db.sql(sql)
        .param("free", free)
        .param("longest", longest.toSeconds())
        .param("now", utc(now));
  }

  private static String look(String open) {
    return "select not exists (select 1 from sign_in_try t where bucket = :bucket and not "
        + open
        + ")";
  }

  private static String count(String over, String open) {
    return """
        insert into sign_in_try as t values (:bucket, 1, :now, :now)
        on conflict (bucket) do update
        set tries = case when %1$s then 1 else t.tries + 1 end,
            since = case when %1$s then :now else t.since end,
            latest = :now
        where %2$s
        """
        .formatted(over, open);
  }

  private static boolean isOpen(
      JdbcClient.StatementSpec look, byte[] bucket, Instant now, Duration window) {
    return look.param("bucket", bucket)
        .param("began", utc(now.minus(window)))
        .query(Boolean.class)
        .single();
  }

  private static boolean counted(
      JdbcClient.StatementSpec count, byte[] bucket, Instant now, Duration window) {
    return count
            .param("bucket", bucket)
            .param("now", utc(now))
            .param("began", utc(now.minus(window)))
            .update()
        == 1;
  }

  void forget(byte[] bucket) {
    db.sql("delete from sign_in_try where bucket = :bucket").param("bucket", bucket).update();
  }

  void takeBack(byte[] bucket) {
    db.sql("update sign_in_try set tries = tries - 1 where bucket = :bucket and tries > 0")
        .param("bucket", bucket)
        .update();
  }

  void forgetBefore(Instant moment) {
    db.sql("delete from sign_in_try where latest < :moment").param("moment", utc(moment)).update();
  }

  boolean knows(byte[] device, String userId) {
    return db.sql(
            "select exists (select 1 from known_device where device = :device and user_id = :user)")
        .param("device", device)
        .param("user", userId)
        .query(Boolean.class)
        .single();
  }

  boolean isAnybodys(byte[] device) {
    return db.sql("select exists (select 1 from known_device where device = :device)")
        .param("device", device)
        .query(Boolean.class)
        .single();
  }

  void remember(byte[] device, String userId, Instant now) {
    db.sql(
            """
            insert into known_device values (:device, :user, :now)
            on conflict (device, user_id) do update set last_used = :now
            """)
        .param("device", device)
        .param("user", userId)
        .param("now", utc(now))
        .update();
  }

  void forgetDevicesBefore(Instant moment) {
    db.sql("delete from known_device where last_used < :moment")
        .param("moment", utc(moment))
        .update();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}

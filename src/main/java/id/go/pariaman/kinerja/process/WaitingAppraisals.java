package id.go.pariaman.kinerja.process;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appraisals that wait for something which has happened in our tables in the meantime. */
@Component
public class WaitingAppraisals {

  private final JdbcClient jdbc;

  WaitingAppraisals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of people who left before their year was reviewed. */
  public List<AppraisalKey> forTheirEnd(String cycle, int limit) {
    return keys(
        cycle,
        limit,
        """
        select a.nip from appraisal a join departure using (cycle, nip)
        where a.cycle = :cycle and a.state = 'OPEN' and not exists (
          select 1 from evaluation e where e.cycle = a.cycle and e.nip = a.nip and e.annual)
        order by a.nip limit :limit""");
  }

  public List<AppraisalKey> forOpenPeriod(String cycle, int limit) {
    return keys(
        cycle,
        limit,
        """
        select a.nip from appraisal a join cycle c on c.code = a.cycle
        where a.cycle = :cycle and a.state = 'OPEN' and a.step = 'AwaitPeriod'
          and a.first_period - 1
            + (select count(*) from evaluation e where e.cycle = a.cycle and e.nip = a.nip) < c.period
        order by a.nip limit :limit""");
  }

  private List<AppraisalKey> keys(String cycle, int limit, String sql) {
    return jdbc
        .sql(sql)
        .param("cycle", cycle)
        .param("limit", limit)
        .query(String.class)
        .list()
        .stream()
        .map(nip -> new AppraisalKey(cycle, nip))
        .toList();
  }
}

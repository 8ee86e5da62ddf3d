package id.go.pariaman.kinerja.process;

import id.go.pariaman.kinerja.cycle.AppraisalKey;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appraisals that wait for a period which has been opened in the meantime. */
@Component
public class WaitingAppraisals {

  private final JdbcClient jdbc;

  WaitingAppraisals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<AppraisalKey> forOpenPeriod(String cycle, int limit) {
    return jdbc
        .sql(
            """
            select a.nip from appraisal a join cycle c on c.code = a.cycle
            where a.cycle = :cycle and a.state = 'OPEN' and a.step = 'AwaitPeriod'
              and (select count(*) from evaluation e where e.cycle = a.cycle and e.nip = a.nip) < c.period
            order by a.nip limit :limit""")
        .param("cycle", cycle)
        .param("limit", limit)
        .query(String.class)
        .list()
        .stream()
        .map(nip -> new AppraisalKey(cycle, nip))
        .toList();
  }
}

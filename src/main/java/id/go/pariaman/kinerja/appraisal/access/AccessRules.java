package id.go.pariaman.kinerja.appraisal.access;

import static id.go.pariaman.kinerja.appraisal.access.Relation.ASSESSED;
import static id.go.pariaman.kinerja.appraisal.access.Relation.HR;
import static id.go.pariaman.kinerja.appraisal.access.Relation.INSPECTOR;
import static id.go.pariaman.kinerja.appraisal.access.Relation.OPERATOR;
import static id.go.pariaman.kinerja.appraisal.access.Relation.SELF;
import static id.go.pariaman.kinerja.appraisal.access.Relation.SUPERIOR;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The relation rules. What does not stand here is refused. */
@Component
class AccessRules {

  private final Map<Act, Set<Relation>> allowed = new EnumMap<>(Act.class);

  AccessRules() {
    allow(Act.READ, SELF, SUPERIOR, ASSESSED, INSPECTOR);
    allow(Act.MONITOR, HR);
    allow(Act.ENTER_FOR, OPERATOR);
    allow(Act.READ_SCAN, SELF, SUPERIOR, ASSESSED, OPERATOR, INSPECTOR);
    allow(Act.REASSIGN, HR);
  }

  private void allow(Act act, Relation first, Relation... more) {
    allowed.put(act, EnumSet.of(first, more));
  }

  boolean allow(Act act, Collection<Relation> relations) {
    return relations.stream().anyMatch(allowed.get(act)::contains);
  }
}

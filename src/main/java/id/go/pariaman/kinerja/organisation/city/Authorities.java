package id.go.pariaman.kinerja.organisation.city;

import id.go.pariaman.kinerja.record.audit.AuditAct;
import id.go.pariaman.kinerja.record.audit.AuditKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Who was given or lost a role by an import. */
final class Authorities {

  private Authorities() {}

  static List<AuditAct> changes(Map<String, String> before, Map<String, String> after) {
    var holders = new TreeSet<>(before.keySet());
    holders.addAll(after.keySet());
    return holders.stream()
        .filter(holder -> !Objects.equals(before.get(holder), after.get(holder)))
        .map(
            holder ->
                AuditAct.of(AuditKind.ROLE_CHANGED, AuditAct.SYSTEM, holder)
                    .changing(before.get(holder), after.get(holder)))
        .toList();
  }
}

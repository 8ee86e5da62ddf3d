package id.go.pariaman.kinerja.process.employeeappraisal.planforms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a change does to one planned result or a part of the annex, in words. */
record PlanDifference(String title, String change) {

  /** Results are the same when measure and title are; a reworded title is a new result. */
  static List<PlanDifference> between(List<PlanView> before, List<PlanView> after) {
    List<PlanDifference> differences = new ArrayList<>();
    for (PlanView now : after) {
      Optional<PlanView> was = twin(now, before);
      String change =
          was.map(old -> changes(old, now)).orElse("hasil kerja baru, target " + now.target());
      if (!change.isEmpty()) {
        differences.add(new PlanDifference(now.title(), change));
      }
    }
    before.stream()
        .filter(old -> twin(old, after).isEmpty())
        .forEach(old -> differences.add(new PlanDifference(old.title(), "dihapus")));
    return differences;
  }

  /** Which parts of the annex read otherwise; both texts stand in the form. */
  static List<PlanDifference> ofAnnex(List<AnnexView> before, List<AnnexView> after) {
    return after.stream()
        .filter(part -> !before.contains(part))
        .map(part -> new PlanDifference("Lampiran: " + part.title(), "diubah"))
        .toList();
  }

  private static Optional<PlanView> twin(PlanView result, List<PlanView> among) {
    return among.stream()
        .filter(
            each -> each.title().equals(result.title()) && each.measure().equals(result.measure()))
        .findFirst();
  }

  private static String changes(PlanView was, PlanView now) {
    List<String> changes = new ArrayList<>();
    compare("jenis", PlanView::kind, was, now, changes);
    compare("target", PlanView::target, was, now, changes);
    compare("aspek", PlanView::aspect, was, now, changes);
    compare("angka yang baik", PlanView::polarity, was, now, changes);
    compare("angka setahun", PlanView::consolidation, was, now, changes);
    compare("rumus", PlanView::formula, was, now, changes);
    compare("sumber data", PlanView::dataSource, was, now, changes);
    compare("mendukung", PlanView::supports, was, now, changes);
    return String.join("; ", changes);
  }

  private static void compare(
      String name,
      Function<PlanView, String> part,
      PlanView was,
      PlanView now,
      List<String> changes) {
    if (!part.apply(was).equals(part.apply(now))) {
      changes.add("%s \"%s\" menjadi \"%s\"".formatted(name, part.apply(was), part.apply(now)));
    }
  }
}

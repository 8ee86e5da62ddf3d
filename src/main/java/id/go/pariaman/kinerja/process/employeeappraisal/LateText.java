package id.go.pariaman.kinerja.process.employeeappraisal;

import id.go.pariaman.kinerja.appraisal.Appraisals;
import id.go.pariaman.kinerja.appraisal.Duties;
import id.go.pariaman.kinerja.process.form.TaskAt;
import org.springframework.stereotype.Component;

/** What an assessor reads about letting the date pass (p.89 no.2-3, p.90 no.11). */
@Component
public class LateText {

  private final Appraisals appraisals;
  private final Duties duties;

  LateText(Appraisals appraisals, Duties duties) {
    this.appraisals = appraisals;
    this.duties = duties;
  }

  public String of(TaskAt at) {
    if (!appraisals.get(at.appraisal()).regionalHead()) {
      return "Bila lewat, tugas ini dapat dialihkan kepada atasan Anda.";
    }
    int reminders = duties.reminders(at.appraisal(), at.step(), at.period()).size();
    return reminders == 0
        ? "Bila lewat, Anda diingatkan kembali; tidak ada yang menggantikan kepala daerah."
        : "Batas itu sudah lewat. Ini pengingat ke-%d; tidak ada yang menggantikan kepala daerah."
            .formatted(reminders);
  }
}

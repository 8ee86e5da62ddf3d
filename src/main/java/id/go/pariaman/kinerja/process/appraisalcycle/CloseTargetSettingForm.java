package id.go.pariaman.kinerja.process.appraisalcycle;

import id.go.pariaman.kinerja.process.form.Facts;
import id.go.pariaman.kinerja.process.form.TaskAt;
import id.go.pariaman.kinerja.process.form.TaskForm;
import org.springframework.stereotype.Component;

/** "Tutup penetapan SKP": HR ends the phase before its date, possible only when nothing is open. */
@Component
class CloseTargetSettingForm implements TaskForm<PhaseDesk.View, CloseTargetSettingForm.Given> {

  record Given() {}

  private final PhaseDesk desk;

  CloseTargetSettingForm(PhaseDesk desk) {
    this.desk = desk;
  }

  @Override
  public PhaseDesk.View show(TaskAt at) {
    return desk.view(at);
  }

  @Override
  public Facts accept(TaskAt at, Given given) {
    desk.endEarly(at);
    return Facts.NONE;
  }
}

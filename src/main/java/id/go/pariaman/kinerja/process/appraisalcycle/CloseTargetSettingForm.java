package id.go.pariaman.kinerja.process.appraisalcycle;

import id.go.pariaman.kinerja.cycle.Cycles;
import org.springframework.stereotype.Component;

/** "Tutup penetapan SKP". */
@Component
class CloseTargetSettingForm extends PhaseForm {

  CloseTargetSettingForm(Cycles cycles) {
    super(cycles);
  }
}

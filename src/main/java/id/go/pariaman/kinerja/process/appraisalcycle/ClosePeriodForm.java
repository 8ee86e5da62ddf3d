package id.go.pariaman.kinerja.process.appraisalcycle;

import id.go.pariaman.kinerja.cycle.Cycles;
import org.springframework.stereotype.Component;

/** "Tutup periode". */
@Component
class ClosePeriodForm extends PhaseForm {

  ClosePeriodForm(Cycles cycles) {
    super(cycles);
  }
}

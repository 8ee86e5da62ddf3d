package id.go.pariaman.kinerja.process.appraisalcycle;

import id.go.pariaman.kinerja.cycle.Cycles;
import org.springframework.stereotype.Component;

/** "Tutup siklus". */
@Component
class CloseCycleForm extends PhaseForm {

  CloseCycleForm(Cycles cycles) {
    super(cycles);
  }
}

package id.go.pariaman.kinerja.appraisal.ruletrial;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RuleTrialsController {

  private final RuleTrials trials;

  RuleTrialsController(RuleTrials trials) {
    this.trials = trials;
  }

  /** Who would move if rules were others, over a whole cycle; only HR may ask, nothing is kept. */
  @PostMapping("/api/rules/what-if")
  RuleTrials.Answer whatIf(@RequestBody RuleTrials.Trial trial) {
    return trials.run(trial);
  }
}

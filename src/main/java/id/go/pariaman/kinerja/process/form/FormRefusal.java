package id.go.pariaman.kinerja.process.form;

import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import java.util.List;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/** A refusal on its way through the engine, which answers it with HTTP 400 and this message. */
public class FormRefusal extends FormFieldValidationException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  FormRefusal(Refused refused) {
    super(null, refused.getMessage());
    this.problems = refused.problems();
  }

  public List<Problem> problems() {
    return problems;
  }
}

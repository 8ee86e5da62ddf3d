package id.go.pariaman.kinerja.appraisal.access;

import id.go.pariaman.kinerja.role.Role;
import java.util.Map;

/** How somebody stands to one appraisal on a day. Somebody without any is a stranger to it. */
public enum Relation {
  /** The person appraised; then nothing else counts, whatever roles the person holds. */
  SELF,
  /** The direct superior of the day. */
  SUPERIOR,
  /** Did an assessor's step of it, or has to do one now. */
  ASSESSED,
  /** The superior of the superior, as long as nothing was left to do for them. */
  UPPER_SUPERIOR,
  /** Personnel officer of the person's unit who neither leads nor assesses the person. */
  OPERATOR,
  HR,
  COMMITTEE,
  FINANCE,
  APPROVER,
  MAYOR,
  INSPECTOR,
  ADMIN;

  /** Relations that an office has to everybody's appraisal; the others hang on the person. */
  static final Map<Role, Relation> OF_OFFICES =
      Map.of(
          Role.HR, HR,
          Role.COMMITTEE, COMMITTEE,
          Role.FINANCE, FINANCE,
          Role.APPROVER, APPROVER,
          Role.MAYOR, MAYOR,
          Role.INSPECTOR, INSPECTOR,
          Role.ADMIN, ADMIN);
}

package id.go.pariaman.kinerja.role;

import java.util.Arrays;
import java.util.Optional;

/** What a person may be to the city; the engine knows each role as a group. */
public enum Role {
  ASN("asn", "Aparatur Sipil Negara"),
  ASSESSOR("assessor", "Pejabat Penilai Kinerja"),
  OPERATOR("operator", "Pengelola Kepegawaian Unit"),
  HR("hr", "BKPSDM"),
  COMMITTEE("committee", "Tim Penilai Kinerja"),
  FINANCE("finance", "BPKAD"),
  APPROVER("approver", "Sekretaris Daerah"),
  MAYOR("mayor", "Wali Kota"),
  INSPECTOR("inspector", "Inspektorat"),
  ADMIN("camunda-admin", "Administrator Sistem");

  private final String group;
  private final String label;

  Role(String group, String label) {
    this.group = group;
    this.label = label;
  }

  /** Id of the engine's group, as written in {@code camunda:candidateGroups}. */
  public String group() {
    return group;
  }

  /** Indonesian name for screens. */
  public String label() {
    return label;
  }

  /** Spring Security's name of it, the one {@code hasRole} asks for. */
  public String authority() {
    return "ROLE_" + name();
  }

  public static Optional<Role> ofGroup(String group) {
    return Arrays.stream(values()).filter(role -> role.group.equals(group)).findFirst();
  }
}

package id.go.pariaman.kinerja.organisation;

/** Level of a post, from high leader (JPT pratama) to executor (pelaksana). */
public enum PositionLevel {
  HIGH_LEADER,
  ADMINISTRATOR,
  SUPERVISOR,
  FUNCTIONAL_EXPERT,
  FUNCTIONAL_SKILLED,
  EXECUTOR
}

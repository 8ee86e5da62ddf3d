package id.go.pariaman.kinerja.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmployeeNumberTest {

  @Test
  void beginsWithTheBirthDate() {
    assertThat(new EmployeeNumber("198405272013121003").birthDate())
        .isEqualTo(LocalDate.of(1984, 5, 27));
  }

  @Test
  void aPppkMayCarryACodeAboveTwelveInsteadOfAMonth() {
    assertThat(new EmployeeNumber("199309202023212007")).hasToString("199309202023212007");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "19840527201312100",
        "1984052720131210033",
        "198405272013121oo3",
        "198413272013121003",
        "198302292013121003",
        " 198405272013121003",
        "198405272013121003\n",
        "1,98405E+17",
        "١٩٨٤٠٥٢٧٢٠١٣١٢١٠٠٣"
      })
  void anythingElseIsRefused(String value) {
    assertThat(EmployeeNumber.isValid(value)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new EmployeeNumber(value));
  }
}

package id.go.pariaman.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pariaman.kinerja.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private static final String NIP = "198401102006032004";
  private static final String NAME = "Rina Rantau, S.Pd.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kuali bambu telinga",
        "empat kata yang panjang",
        "correct horse battery staple",
        "pagi hujan di kebun kelapa",
        "tB9!kq2#Lx7z",
        "837462910573",
        "péngét dalàm léngang",
        "rantau orang kami berlayar jauh"
      })
  void takesWhatNobodyForesees(String password) {
    assertThatCode(() -> check(password)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "sebelas kar, 12 sampai 128",
    "'', 12 sampai 128",
    "Pariaman-2026!, terlalu mudah",
    "BKPSDM Pariaman 2026, terlalu mudah",
    "kinerjakinerja, terlalu mudah",
    "198401102006032004, terlalu mudah",
    "NIP198401102006032004, terlalu mudah",
    "rantau19840110, terlalu mudah",
    "10011984 rina rantau, terlalu mudah",
    "password123456, terlalu mudah",
    "Passwordpassword!, terlalu mudah",
    "qwertyuiop123, terlalu mudah",
    "rahasiabismillah, terlalu mudah",
    "aaaaaaaaaaaaaaaa, terlalu mudah",
    "abcdefghijklmn, terlalu mudah",
    "1234567890123, terlalu mudah",
    "!!!!!!!!!!!!!!!, terlalu mudah"
  })
  void refusesWhatEverybodyTriesFirst(String password, String message) {
    assertThatThrownBy(() -> check(password))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(message);
  }

  @Test
  void countsSignsAsPeopleSeeThem() {
    String longest = "kuali bambu telinga".repeat(7).substring(0, 128);

    assertThatCode(() -> check(longest)).doesNotThrowAnyException();
    assertThatThrownBy(() -> check(longest + "x")).hasMessageContaining("12 sampai 128");
    assertThatThrownBy(() -> check("😀".repeat(11))).hasMessageContaining("12 sampai 128");
  }

  private static void check(String password) {
    PasswordRules.check("next", password, NIP, NAME);
  }
}

package id.go.pariaman.kinerja.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pariaman.kinerja.rules.Rule;
import id.go.pariaman.kinerja.rules.RuleCode;
import id.go.pariaman.kinerja.rules.RuleStatus;
import id.go.pariaman.kinerja.rules.RuleUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Delivered on 4 January 2027; received in the small hours of the 15th, the 14th in UTC; an
 * objection may be made until 4 February.
 */
class DeliveryViewTest {

  private static final Rule TIME =
      new Rule(
          RuleCode.OBJECTION_FILE,
          BigDecimal.valueOf(14),
          RuleUnit.WORKING_DAYS,
          "PermenPANRB 6/2022",
          "",
          "117 B.2",
          RuleStatus.VERIFIED,
          "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # because, received, closed, today -> received, objection
               | true  | true  | 2027-02-04 | Jumat, 15 Januari 2027                                | kepada Ani dengan menyebut alasannya, paling lambat Kamis, 4 Februari 2027 (14 hari kerja, PermenPANRB 6/2022, hlm. 117 B.2).
               | true  | true  | 2027-02-05 | Jumat, 15 Januari 2027                                | sudah lewat: Kamis, 4 Februari 2027 (14 hari kerja
               | false | false | 2027-01-05 | Belum, kembalikan paling lambat Jumat, 22 Januari 2027 | kepada Ani dengan menyebut alasannya, sejak Anda menerima dokumen (14 hari kerja
               | false | true  | 2027-01-25 | Tidak dikembalikan sampai Jumat, 22 Januari 2027      | penerimaan Anda tidak tercatat
          begitu | true | true | 2027-01-20 | Jumat, 15 Januari 2027                               | bersifat final dan tidak dapat diajukan keberatan, karena begitu.
          """)
  void saysToWhomAndUntilWhen(
      String because,
      boolean isReceived,
      boolean closed,
      LocalDate today,
      String received,
      String objection) {
    var delivery =
        new Delivery(
            because != null,
            Optional.ofNullable(because),
            LocalDate.of(2027, 1, 4),
            LocalDate.of(2027, 1, 22),
            Optional.of("ani"),
            Optional.of(LocalDate.of(2027, 2, 4)).filter(day -> isReceived && because == null),
            Optional.of(OffsetDateTime.parse("2027-01-14T18:30:00Z")).filter(at -> isReceived),
            Optional.empty());
    var view = DeliveryView.of(delivery, closed, "Ani", TIME, today);
    assertThat(view.delivered()).isEqualTo("Senin, 4 Januari 2027");
    assertThat(view.received()).isEqualTo(received);
    assertThat(view.objection()).contains(objection);
  }
}

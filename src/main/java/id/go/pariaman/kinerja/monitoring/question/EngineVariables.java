package id.go.pariaman.kinerja.monitoring.question;

import static id.go.pariaman.kinerja.monitoring.Invariant.MINIMUM_DATA;

import java.util.List;

/**
 * I7, by place: the engine holds three routing facts and nothing that a person could have written.
 * What hides in an allowed place is looked for by content.
 */
final class EngineVariables {

  private static final String ALLOWED =
      "(('period', 'integer'), ('planApproved', 'boolean'), ('changeApproved', 'boolean'))";

  static final List<Question> QUESTIONS =
      List.of(
          variables("act_ru_variable", "type_"),
          variables("act_hi_varinst", "var_type_"),
          variables("act_hi_detail", "coalesce(var_type_, '-')"),
          empty("act_id_user", "Akun"),
          empty("act_id_group", "Kelompok"),
          empty("act_id_membership", "Keanggotaan"),
          empty("act_id_info", "Keterangan akun"),
          empty("act_hi_comment", "Komentar"),
          empty("act_hi_attachment", "Lampiran"),
          empty("act_hi_decinst", "Riwayat keputusan"),
          empty("act_hi_dec_in", "Masukan keputusan"),
          empty("act_hi_dec_out", "Hasil keputusan"));

  private EngineVariables() {}

  private static Question variables(String table, String type) {
    return new Question(
        MINIMUM_DATA,
        "Variabel proses di luar daftar yang diizinkan.",
        """
        select '%s.' || id_ as key from %s
        where (coalesce(name_, '-'), %s) not in %s"""
            .formatted(table, table, type, ALLOWED));
  }

  private static Question empty(String table, String subject) {
    return new Question(
        MINIMUM_DATA,
        subject + " tersimpan di mesin proses: %s baris.",
        "select '%s' as key, count(*) as detail from %s having count(*) > 0"
            .formatted(table, table));
  }
}

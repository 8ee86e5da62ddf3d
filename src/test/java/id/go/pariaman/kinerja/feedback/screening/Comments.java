package id.go.pariaman.kinerja.feedback.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Comments as citizens write them, made from a table of parts. */
final class Comments {

  /** What opens a comment, what it is about, and what is asked for. */
  private static final List<String> OPENINGS =
      List.of(
          "Petugas loket 3 ramah dan sabar",
          "Antrean pagi ini lama sekali, hampir 2 jam",
          "Sudah bagus, dipertahankan",
          "Kursi ruang tunggu kurang, banyak yang berdiri",
          "Saya datang dari Desa Cubadak Air jam 8.30",
          "Syaratnya beda dengan yang ditulis di web",
          "Sampah di gang kami baru diangkut 2 kali minggu ini",
          "AC mati dan toiletnya kotor",
          "Anak saya demam, dilayani dengan cepat",
          "Parkir sempit untuk motor",
          "Biaya Rp 25.000 tidak dijelaskan",
          "Alhamdulillah urusan KTP selesai 1 hari");

  private static final List<String> MIDDLES =
      List.of(
          "tapi formulirnya membingungkan untuk orang tua",
          "dan penjelasannya mudah dimengerti",
          "walau harus bolak-balik fotokopi 3 kali",
          "padahal sudah daftar daring tanggal 12-05-2026",
          "semoga tahun 2027 lebih baik",
          "karena jaringan sering putus",
          "sehingga pelanggan toko saya menunggu",
          "di RT 04 RW 02 Kelurahan Kampung Pondok",
          "nomor antrean A 12 tidak pernah dipanggil",
          "kami 5 orang pulang tanpa hasil",
          "meskipun hujan deras sejak subuh",
          "bayar retribusi 150000 tanpa kuitansi");

  private static final List<String> ENDINGS =
      List.of(
          "mohon tambah petugas",
          "terima kasih banyak",
          "tolong diperbaiki segera",
          "salut untuk kepala puskesmas",
          "jangan dipersulit rakyat kecil",
          "semoga sukses selalu",
          "mohon ada jalur khusus lansia",
          "loket 2 sebaiknya buka sampai jam 15.00",
          "kotak saran juga sudah penuh",
          "kapan ada layanan keliling lagi");

  /** What must never be shown, with the text that carries it. */
  static final List<String> PERSONAL =
      List.of(
          "NIK saya 1377011205850003",
          "nik 1377 0112 0585 0003 salah cetak",
          "no KK 1377-0112-0585-0017",
          "petugas NIP 198405272013121003",
          "nip 19840527 201312 1 003 tidak sopan",
          "hubungi 081234567890",
          "WA saya 0812-3456-7890",
          "telp 0812 3456 7890 ya",
          "hp +62 812 3456 7890",
          "hp +6281234567890",
          "telepon (0751) 91234",
          "kantor 0751-91234",
          "surel budi.santoso@gmail.com",
          "email budi_s(at)yahoo.co.id",
          "email siti @ kantor.go.id",
          "motor BA 1234 XY parkir sembarangan",
          "mobil BA1234XY",
          "plat ba 4321 zz ugal-ugalan",
          "truk B 9876 KLM",
          "angkot D 45 AB");

  /** Without anything personal, though full of numbers. */
  static List<String> harmless(int many, Random random) {
    List<String> comments = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      comments.add(harmless(random));
    }
    return comments;
  }

  static String harmless(Random random) {
    return String.join(
        ". ",
        one(OPENINGS, random) + ", " + one(MIDDLES, random),
        one(MIDDLES, random) + " dan " + one(OPENINGS, random),
        one(ENDINGS, random));
  }

  /** What a third of honest people write. */
  static String stock(Random random) {
    return one(
        List.of(
            "Bagus",
            "Sudah baik, terima kasih",
            "Pelayanan sangat memuaskan",
            "Tingkatkan lagi pelayanannya",
            "Ramah dan cepat, mantap"),
        random);
  }

  private static String one(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private Comments() {}
}
